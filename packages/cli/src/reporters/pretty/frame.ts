import type { Lines, Range } from '@referral-kit/parse/excerpt';
import { printable } from '@referral-kit/text';
import type { Diagnostic, RelatedLocation } from '../../validate/document-result.ts';
import type { Style } from './pretty.ts';
import { widthOf } from './width.ts';

/** A place to mark in a frame. */
export interface Mark extends Range {
  /** `^` under what is at fault, `-` under what it depends on. */
  readonly sign: '^' | '-';
  readonly label: string;
}

const markOf = (place: RelatedLocation): Mark => ({ ...place, sign: '-', label: ` ${printable(place.message)}` });

const isElsewhere = ({ record }: RelatedLocation): boolean => record !== undefined;

/** @returns the places to mark in the document that a finding is about. */
export const marksOf = ({ related = [], ...place }: Diagnostic): Mark[] => [
  { ...place, sign: '^', label: '' },
  ...related.filter((other) => !isElsewhere(other)).map(markOf),
];

/** Places in another record of the file, which take their own frame. */
export interface Elsewhere {
  readonly first: RelatedLocation;
  readonly marks: readonly Mark[];
}

/** @returns the places that a finding depends on in other records, by record. */
export const elsewhere = ({ related = [] }: Diagnostic): Elsewhere[] =>
  [...Map.groupBy(related.filter(isElsewhere), ({ record }) => record).values()].map((places) => ({
    first: places[0] as RelatedLocation,
    marks: places.map(markOf),
  }));

/** How many UTF-16 units of a line are shown at most, and how many of them before the place in question. */
const longest = 110;
const before = 40;

const tab = '  ';

const visible = (text: string): string => text.split('\t').map(printable).join(tab);

/** A source line as it is drawn. */
interface DrawnLine {
  readonly text: string;
  /** @returns in which column of the drawing, from 0, a column of the file begins. */
  columnOf(column: number): number;
}

/** Moves an offset off the middle of a surrogate pair. */
const whole = (text: string, at: number): number => (/^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at - 1 : at);

/** @param focus the column, from 1, that has to stay in sight when a long line is cut */
const drawLine = (text: string, focus: number): DrawnLine => {
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

/** How many lines are shown around the one at fault. */
const around = 2;

const isFault = ({ sign }: Mark): boolean => sign === '^';

/** The numbers of the lines to show; a fault may stand after the last line, where the text ends. */
const shownLines = (marks: readonly Mark[], { first, last }: Lines): number[] => {
  const all = new Set(marks.map(({ line }) => line));
  for (const { line } of marks.filter(isFault)) {
    for (let near = Math.max(first, line - around); near <= Math.min(last, line + around); near += 1) all.add(near);
  }
  return [...all].sort((a, b) => a - b);
};

/** The line under a source line that points at a part of it. */
const underline = (mark: Mark, text: string, focus: number): string => {
  const { columnOf } = drawLine(text, focus);
  const from = columnOf(mark.column);
  const to = columnOf(mark.endLine > mark.line ? text.length + 1 : mark.endColumn);
  return `${' '.repeat(from)}${mark.sign.repeat(Math.max(1, to - from))}${mark.label}`;
};

/** @returns the lines of the marks, and those around a fault, with each mark under its line. */
export const frame = (marks: readonly Mark[], lines: Lines, style: Style): string[] => {
  const shown = shownLines(marks, lines);
  const width = String(shown.at(-1) ?? 0).length;
  const empty = ' '.repeat(width);
  const drawn: string[] = [];
  let last: number | undefined;
  for (const number of shown) {
    if (last !== undefined && number > last + 1) drawn.push(style.dim(`  ${' '.repeat(width)} ...`));
    last = number;
    const text = lines.line(number);
    const own = marks.filter(({ line }) => line === number);
    const focus = own[0]?.column ?? 1;
    const isAtFault = own.some(isFault);
    const gutter = `${isAtFault ? '>' : ' '} ${String(number).padStart(width)} |`;
    drawn.push(`${isAtFault ? style.fault(gutter) : style.dim(gutter)} ${drawLine(text, focus).text}`.trimEnd());
    for (const mark of own) {
      const line = underline(mark, text, focus);
      drawn.push(`${style.dim(`  ${empty} |`)} ${isFault(mark) ? style.fault(line) : style.related(line)}`);
    }
  }
  return drawn;
};
