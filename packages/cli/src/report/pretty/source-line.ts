import { printable } from '../../text/printable.ts';
import { widthOf } from './width.ts';

/** How many UTF-16 units of a line are shown at most, and how many of them before the place in question. */
const longest = 110;
const before = 40;

const tab = '  ';

const visible = (text: string): string => text.split('\t').map(printable).join(tab);

/** A source line as it is drawn. */
export interface DrawnLine {
  readonly text: string;
  /** @returns in which column of the drawing, from 0, a column of the file begins. */
  columnOf(column: number): number;
}

/** Moves an offset off the middle of a surrogate pair. */
const whole = (text: string, at: number): number => (/^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at - 1 : at);

/** @param focus the column, from 1, that has to stay in sight when a long line is cut */
export const drawLine = (text: string, focus: number): DrawnLine => {
  const isLong = text.length > longest;
  const room = Math.max(0, text.length - longest);
  const from = isLong ? whole(text, Math.min(Math.max(0, focus - 1 - before), room)) : 0;
  const to = isLong ? whole(text, from + longest) : text.length;
  const lead = from > 0 ? '…' : '';
  const columnOf = (column: number): number => {
    const at = Math.min(Math.max(column - 1, from), to);
    return widthOf(lead + visible(text.slice(from, at)));
  };
  return { text: `${lead}${visible(text.slice(from, to))}${to < text.length ? '…' : ''}`, columnOf };
};
