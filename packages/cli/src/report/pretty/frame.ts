import type { Finding } from '../../check/verdict.ts';
import type { Lines, Range } from '../../text/lines.ts';
import { printable } from '../../text/printable.ts';
import { drawLine } from './source-line.ts';
import type { Style } from './style.ts';

/** How many lines are shown around the one at fault. */
const around = 2;

interface Mark extends Range {
  readonly sign: '^' | '-';
  readonly label: string;
}

const marksOf = ({ related = [], ...place }: Finding): Mark[] => [
  { ...place, sign: '^', label: '' },
  ...related.map((mark) => ({ ...mark, sign: '-' as const, label: ` ${printable(mark.message)}` })),
];

/** The numbers of the lines to show; a fault may stand after the last line, where the text ends. */
const shownLines = ({ line }: Finding, marks: readonly Mark[], { first, last }: Lines): number[] => {
  const all = new Set(marks.map((mark) => mark.line));
  for (let near = Math.max(first, line - around); near <= Math.min(last, line + around); near += 1) all.add(near);
  return [...all].sort((a, b) => a - b);
};

/** The line under a source line that points at a part of it. */
const underline = (mark: Mark, text: string): string => {
  const { columnOf } = drawLine(text, mark.column);
  const from = columnOf(mark.column);
  const to = columnOf(mark.endLine > mark.line ? text.length + 1 : mark.endColumn);
  return `${' '.repeat(from)}${mark.sign.repeat(Math.max(1, to - from))}${mark.label}`;
};

/** @returns the lines around a fault, with a mark under it and under the places it depends on. */
export const frame = (finding: Finding, lines: Lines, style: Style): string[] => {
  const marks = marksOf(finding);
  const shown = shownLines(finding, marks, lines);
  const width = String(shown.at(-1) ?? 0).length;
  const empty = ' '.repeat(width);
  const drawn: string[] = [];
  let last: number | undefined;
  for (const number of shown) {
    if (last !== undefined && number > last + 1) drawn.push(style.dim(`  ${' '.repeat(width)} ...`));
    last = number;
    const text = lines.line(number);
    const own = marks.filter(({ line }) => line === number);
    const isAtFault = number === finding.line;
    const gutter = `${isAtFault ? '>' : ' '} ${String(number).padStart(width)} |`;
    drawn.push(
      `${isAtFault ? style.fault(gutter) : style.dim(gutter)} ${drawLine(text, own[0]?.column ?? 1).text}`.trimEnd(),
    );
    for (const mark of own) {
      const line = underline(mark, text);
      drawn.push(`${style.dim(`  ${empty} |`)} ${mark.sign === '^' ? style.fault(line) : style.related(line)}`);
    }
  }
  return drawn;
};
