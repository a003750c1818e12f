import type { Rational } from '../numbers/rational.ts';
import type { Node } from './node.ts';

/** Statements about a value of one type; every one has a dual that says the opposite. */
export type NumberLiteral =
  | { readonly kind: 'least' | 'most'; readonly value: Rational; readonly open: boolean }
  | { readonly kind: 'multiple'; readonly of: Rational; readonly negated: boolean };

export type StringLiteral =
  | { readonly kind: 'minLength' | 'maxLength'; readonly count: number }
  | { readonly kind: 'pattern' | 'format'; readonly source: string; readonly negated: boolean };

export type ArrayLiteral =
  | { readonly kind: 'minItems' | 'maxItems'; readonly count: number }
  | { readonly kind: 'unique'; readonly negated: boolean }
  | CountLiteral;

/** Of the items from index `from` up to but not including `to`, at least or at most `count` match. */
export interface CountLiteral {
  readonly kind: 'atLeast' | 'atMost';
  readonly from: number;
  readonly to: number;
  readonly schema: Node;
  readonly count: number;
}

type ObjectLiteral = { readonly kind: 'minProperties' | 'maxProperties'; readonly count: number } | NamesLiteral;

/** Every, or some, member whose name is one of `names` (a formula about strings) has a value that matches. */
export interface NamesLiteral {
  readonly kind: 'every' | 'some';
  readonly names: Node;
  readonly schema: Node;
}

export type Literal = NumberLiteral | StringLiteral | ArrayLiteral | ObjectLiteral;
