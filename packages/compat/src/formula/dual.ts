import type { Literal } from './literal.ts';
import type { Node } from './node.ts';

const opposite = {
  least: 'most',
  most: 'least',
  minLength: 'maxLength',
  maxLength: 'minLength',
  minItems: 'maxItems',
  maxItems: 'minItems',
  minProperties: 'maxProperties',
  maxProperties: 'minProperties',
  atLeast: 'atMost',
  atMost: 'atLeast',
  every: 'some',
  some: 'every',
} as const;

/** Not at least n is at most n - 1; not at most n is at least n + 1. */
const step = { min: -1, atL: -1, max: 1, atM: 1 } as const;

/** @returns the literal that holds for exactly the other values of its type */
export const dual = (literal: Literal, not: (node: Node) => Node): Literal => {
  switch (literal.kind) {
    case 'multiple':
    case 'pattern':
    case 'format':
    case 'unique':
      return { ...literal, negated: !literal.negated };
    case 'least':
    case 'most':
      return { ...literal, kind: opposite[literal.kind], open: !literal.open };
    case 'every':
    case 'some':
      return { ...literal, kind: opposite[literal.kind], schema: not(literal.schema) };
    default:
      return {
        ...literal,
        kind: opposite[literal.kind],
        count: literal.count + step[literal.kind.slice(0, 3) as keyof typeof step],
      } as Literal;
  }
};
