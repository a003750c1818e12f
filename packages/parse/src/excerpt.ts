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

/** The lines of the excerpt that was asked for last: documents are worked on one after the other. */
let last: { readonly excerpt: Excerpt; readonly lines: Lines } | undefined;

/** @returns the lines of an excerpt, found once for each while no other is asked for */
export const linesOf = (excerpt: Excerpt): Lines => {
  if (last?.excerpt !== excerpt) last = { excerpt, lines: new Lines(excerpt.text, excerpt.firstLine) };
  return last.lines;
};
