import type { Node } from '../formula/node.ts';
import { isArray, type Json } from '../json.ts';
import { rational } from '../numbers/rational.ts';
import { types } from '../types.ts';
import { readValues } from './read.ts';
import { type Scope, Unsupported } from './scope.ts';

const typeNode = ({ store }: Scope, name: Json): Node => {
  if (typeof name === 'string' && Object.hasOwn(types, name)) return store.type(types[name as keyof typeof types]);
  if (name !== 'integer') throw new Unsupported(`there is no type ${JSON.stringify(name)}`);
  return store.literal(types.number, { kind: 'multiple', of: rational(1), negated: false }, false);
};

/** `type`, `enum` and `const`. */
export const compileAny = (scope: Scope): Node[] => {
  const { store } = scope;
  const nodes: Node[] = [];
  const type = scope.get('type');
  if (type !== undefined) nodes.push(store.or(...(isArray(type) ? type : [type]).map((name) => typeNode(scope, name))));
  const values = readValues(scope, 'enum');
  if (values) nodes.push(store.enum(values));
  const constant = scope.get('const');
  if (constant !== undefined) nodes.push(store.enum([constant]));
  return nodes;
};
