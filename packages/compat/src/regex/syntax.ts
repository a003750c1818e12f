import type { Ranges } from './ranges.ts';

/** The regular part of ECMAScript's regular expressions. */
export type Expression =
  | { readonly kind: 'set'; readonly ranges: Ranges }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly of: Expression; readonly least: number; readonly most: number }
  | { readonly kind: 'start' | 'end' }
  | Look;

/** Whether a match begins here, or one ends here. */
export interface Look {
  readonly kind: 'look';
  readonly ahead: boolean;
  readonly negated: boolean;
  readonly of: Expression;
}

/** Thrown for what no finite automaton can do, or what this reader does not know. */
export class NotRegular extends Error {}
