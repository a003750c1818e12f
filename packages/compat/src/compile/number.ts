import type { NumberLiteral } from '../formula/literal.ts';
import type { Node } from '../formula/node.ts';
import { rational } from '../numbers/rational.ts';
import { types } from '../types.ts';
import { readNumber } from './read.ts';
import { type Scope, Unsupported } from './scope.ts';

const bounds = [
  ['minimum', 'least', false],
  ['exclusiveMinimum', 'least', true],
  ['maximum', 'most', false],
  ['exclusiveMaximum', 'most', true],
] as const;

/** Bounds and `multipleOf`. */
export const compileNumber = (scope: Scope): Node[] => {
  const literals: NumberLiteral[] = [];
  for (const [keyword, kind, open] of bounds) {
    const value = readNumber(scope, keyword);
    if (value !== undefined) literals.push({ kind, value: rational(value), open });
  }
  const multiple = readNumber(scope, 'multipleOf');
  if (multiple !== undefined) {
    if (multiple <= 0) throw new Unsupported('multipleOf is not above zero');
    literals.push({ kind: 'multiple', of: rational(multiple), negated: false });
  }
  return literals.map((literal) => scope.store.literal(types.number, literal));
};
