import type { StringLiteral } from '../formula/literal.ts';
import type { Node } from '../formula/node.ts';
import { types } from '../types.ts';
import { readCount, readText } from './read.ts';
import type { Scope } from './scope.ts';

/** Lengths, `pattern` and, where it is a demand, `format`. */
export const compileString = (scope: Scope): Node[] => {
  const literals: StringLiteral[] = [];
  for (const kind of ['minLength', 'maxLength'] as const) {
    const count = readCount(scope, kind);
    if (count !== undefined) literals.push({ kind, count });
  }
  const pattern = readText(scope, 'pattern');
  if (pattern !== undefined) literals.push({ kind: 'pattern', source: pattern, negated: false });
  const format = scope.options.assertFormat ? readText(scope, 'format') : undefined;
  if (format !== undefined) literals.push({ kind: 'format', source: format, negated: false });
  return literals.map((literal) => scope.store.literal(types.string, literal));
};
