/** What a number counts. */
export type Unit = 'nanoseconds' | 'milliseconds' | 'bytes' | 'exponent' | 'count';

/** One measured number. */
export interface Cell {
  readonly value: number;
  readonly unit: Unit;
  /** How many times the reference's number; the reference itself has 1. */
  readonly ratio?: number;
}

/** A table of results. */
export interface Section {
  readonly title: string;
  /** How to read it, in a sentence or two. */
  readonly about: string;
  readonly columns: readonly string[];
  /** A cell is `undefined` where a row has no such number. */
  readonly rows: readonly { readonly name: string; readonly cells: readonly (Cell | undefined)[] }[];
  /** What a smaller number means, where the first row is ours and the others are peers. */
  readonly better?: 'faster' | 'smaller';
  readonly targets?: readonly Target[];
}

/** A number that the project holds itself to. */
export interface Target {
  readonly what: string;
  readonly measured: number;
  readonly limit: number;
  /** Whether the measured number has to reach the limit or must not pass it. */
  readonly bound: 'at least' | 'at most';
  readonly unit: '×' | ' bytes' | ' ms' | ' a second' | '';
}

/** @returns whether a target is met. */
export const isMet = ({ measured, limit, bound }: Target): boolean =>
  bound === 'at least' ? measured >= limit : measured <= limit;
