import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figures, recorded } from './figures.ts';
import { type Installed, installed } from './supply/installed.ts';
import type { Reason } from './supply/judge.ts';
import reasons from './supply/reasons.json' with { type: 'json' };

const page = join(import.meta.dirname, '../docs/trust.md');

/** The marks around what is generated, by what it is. */
const marks = {
  figures: ['<!-- figures: npm run proof -- --record -->', '<!-- /figures -->'],
  dependencies: ['<!-- dependencies: npm run proof -- --record -->', '<!-- /dependencies -->'],
} as const;

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

/** @returns the table of what users install, with what each is for */
export const dependenciesTable = (
  all: readonly Installed[],
  known: Readonly<Record<string, Reason>> = reasons,
): string =>
  [
    '| package | for | by | licence | kB | installed with |',
    '|---|---|---|---|---|---|',
    ...all.map(({ name, version, license, maintainer, bytes, broughtBy }) => {
      const reason = known[name];
      const ours = broughtBy.map((each) => `\`${each}\``).join(', ');
      const licence = license ?? reason?.license ?? 'none named';
      return `| ${name} ${version} | ${cell(reason?.for ?? '')} | ${cell(maintainer)} | ${licence} | ${Math.ceil(bytes / 1000)} | ${ours} |`;
    }),
  ].join('\n');

/** @returns the text with a new table between its marks. @throws {Error} when it has none */
export const withTables = (text: string, tables: string, what: keyof typeof marks = 'figures'): string => {
  const [start, end] = marks[what];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/trust.md has no place for the ${what}`);
  return `${text.slice(0, from + start.length)}\n\n${tables}\n\n${text.slice(to)}`;
};

/** Writes the figures that are kept, and what users install, into docs/trust.md. */
export const writeTrust = (): void => {
  const text = withTables(readFileSync(page, 'utf8'), tablesOf(recorded()));
  writeFileSync(page, withTables(text, dependenciesTable(installed()), 'dependencies'));
};
