import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figures, recorded } from './figures.ts';

const page = join(import.meta.dirname, '../docs/trust.md');

const [start, end] = ['<!-- figures: npm run proof -- --record -->', '<!-- /figures -->'];

const cell = (text: string): string => text.replaceAll('|', '\\|');

const rowsOf = ({ part, rows }: Figures): string[] =>
  rows.map(
    ({ what, figure, passed, notRun }) =>
      `| ${part} | ${cell(what)} | ${notRun === undefined ? cell(figure) : `not run: ${cell(notRun)}`} | ${passed ? 'yes' : 'no'} |`,
  );

/** @returns the tables of docs/trust.md: what each part found, and when and where it ran */
export const tablesOf = (all: readonly Figures[]): string =>
  [
    '| part | what | figure | holds |',
    '|---|---|---|---|',
    ...all.flatMap(rowsOf),
    '',
    '| part | day (UTC) | commit | took | machine |',
    '|---|---|---|---|---|',
    ...all.map(
      ({ part, date, commit, seconds, machine }) => `| ${part} | ${date} | \`${commit}\` | ${seconds} s | ${machine} |`,
    ),
  ].join('\n');

/** @returns the text with new tables between its marks. @throws {Error} when it has no marks */
export const withTables = (text: string, tables: string): string => {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error('docs/trust.md has no place for the figures');
  return `${text.slice(0, from + start.length)}\n\n${tables}\n\n${text.slice(to)}`;
};

/** Writes the figures that are kept into docs/trust.md. */
export const writeTrust = (): void => {
  writeFileSync(page, withTables(readFileSync(page, 'utf8'), tablesOf(recorded())));
};
