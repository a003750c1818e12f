import type { NumberLiteral } from '../formula/literal.ts';
import type { Node } from '../formula/node.ts';
import { rational } from '../numbers/rational.ts';
import { types } from '../types.ts';
import { readFlag, readNumber } from './read.ts';
import { type Scope, Unsupported } from './scope.ts';

const bounds = [
  ['minimum', 'exclusiveMinimum', 'least'],
  ['maximum', 'exclusiveMaximum', 'most'],
] as const;

/** In draft-04 a bound says by a flag whether it is open; later an open one is its own keyword. */
function* boundsOf(scope: Scope): Generator<NumberLiteral> {
  const hasFlags = scope.at.dialect === 'draft-04';
  for (const [closed, open, kind] of bounds) {
    const value = readNumber(scope, closed);
    if (value !== undefined) yield { kind, value: rational(value), open: hasFlags && (readFlag(scope, open) ?? false) };
    const other = hasFlags ? undefined : readNumber(scope, open);
    if (other !== undefined) yield { kind, value: rational(other), open: true };
  }
}

/** Bounds and `multipleOf`. */
export const compileNumber = (scope: Scope): Node[] => {
  const literals: NumberLiteral[] = [...boundsOf(scope)];
  const multiple = readNumber(scope, 'multipleOf');
  if (multiple !== undefined) {
    if (multiple <= 0) throw new Unsupported('multipleOf is not above zero');
    literals.push({ kind: 'multiple', of: rational(multiple), negated: false });
  }
  return literals.map((literal) => scope.store.literal(types.number, literal));
};
