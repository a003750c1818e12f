import { Lines, type LineRange as Range } from '@referral-kit/validator/internal/json';

export { Lines, type Range };

/** The place of a fault that concerns a file as a whole. */
export const atStart: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** A text that places are in. Plain data. */
export interface Excerpt {
  readonly text: string;
  /** The number that its first line has in its file. */
  readonly firstLine: number;
}

const known = new WeakMap<Excerpt, Lines>();

/** @returns the lines of an excerpt, found once for each. */
export const linesOf = (excerpt: Excerpt): Lines => {
  const lines = known.get(excerpt) ?? new Lines(excerpt.text, excerpt.firstLine);
  known.set(excerpt, lines);
  return lines;
};
