import type { Lines } from '../../text/lines.ts';
import type { Mark } from './marks.ts';
import { drawLine } from './source-line.ts';
import type { Style } from './style.ts';

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
