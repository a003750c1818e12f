import { leadersText } from './leaders.ts';
import { cellText } from './number.ts';
import { isMet, type Section, type Target } from './section.ts';

const pad = (text: string, width: number, isFirst: boolean): string =>
  isFirst ? text.padEnd(width) : text.padStart(width);

/** A Markdown table whose columns stand in line, so that it reads as well on a terminal. */
const table = (header: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = header.map((text, column) => Math.max(text.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => pad(cell, widths[column] ?? 0, column === 0)).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(header), line(rule), ...rows.map(line)].join('\n');
};

/** @returns a section as Markdown. */
export const sectionText = (section: Section): string => {
  const { title, about, columns, rows } = section;
  const body = rows.map(({ name, cells }) => [name, ...cells.map(cellText)]);
  return `## ${title}\n\n${about}\n\n${leadersText(section)}${table(['', ...columns], body)}`;
};

const number = ({ unit }: Target, value: number): string =>
  `${unit === ' bytes' ? Math.round(value).toLocaleString('en-US') : Number(value.toFixed(2))}${unit}`;

/** @returns the targets of all sections as one Markdown table. */
export const targetsText = (sections: readonly Section[]): string => {
  const rows = sections
    .flatMap(({ targets = [] }) => targets)
    .map((target) => [
      target.what,
      `${target.bound} ${number(target, target.limit)}`,
      number(target, target.measured),
      isMet(target) ? 'yes' : 'no',
    ]);
  return `## Targets\n\n${table(['', 'target', 'measured', 'met'], rows)}`;
};
