import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Said, type ToolName, toolNames } from './tools.ts';
import type { Truth } from './truth.ts';

/** A pair, with what is known and what the tools say. */
export interface Row {
  readonly group: string;
  readonly name: string;
  readonly truth: Truth;
  readonly said: Readonly<Record<ToolName, Said>>;
}

export interface Tally {
  readonly right: number;
  readonly falseAlarms: number;
  readonly missed: number;
  readonly none: number;
  /** In milliseconds, of those it answers. */
  readonly median: number;
  readonly longest: number;
}

export const tally = (rows: readonly Row[], name: ToolName): Tally => {
  const known = rows.filter(({ truth }) => truth.breaks !== undefined);
  const count = (is: (said: Said, truth: Truth) => boolean): number =>
    known.filter((row) => is(row.said[name], row.truth)).length;
  const times = rows.map((row) => row.said[name].milliseconds).sort((left, right) => left - right);
  return {
    right: count(({ breaks }, truth) => breaks === truth.breaks),
    falseAlarms: count(({ breaks }, truth) => breaks === true && truth.breaks === false),
    missed: count(({ breaks }, truth) => breaks === false && truth.breaks === true),
    none: count(({ breaks }) => breaks === undefined),
    median: times[Math.floor(times.length / 2)] ?? 0,
    longest: times.at(-1) ?? 0,
  };
};

const time = (milliseconds: number): string =>
  milliseconds < 1000
    ? `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;

const heads = [
  '| pairs | tool | right | false alarms | missed | no answer | median time | longest |',
  '|---|---|--:|--:|--:|--:|--:|--:|',
];

const linesOf = (group: string, rows: readonly Row[]): string[] => {
  const known = rows.filter(({ truth }) => truth.breaks !== undefined);
  const breaks = known.filter(({ truth }) => truth.breaks).length;
  return toolNames.map((name, index) => {
    const { right, falseAlarms, missed, none, median, longest } = tally(rows, name);
    const heading = index === 0 ? `${group}: ${known.length}, of which ${breaks} break` : '';
    return `| ${heading} | ${name} | ${right} | ${falseAlarms} | ${missed} | ${none} | ${time(median)} | ${time(longest)} |`;
  });
};

/** @returns a table of all pairs together */
export const totalOf = (rows: readonly Row[]): string => [...heads, ...linesOf('all', rows)].join('\n');

/** @returns a table of the pairs by their history */
export const tableOf = (rows: readonly Row[]): string =>
  [
    ...heads,
    ...[...Map.groupBy(rows, ({ group }) => group)].flatMap(([group, members]) => linesOf(group, members)),
  ].join('\n');

const root = join(import.meta.dirname, '../..');

/** Puts a text between the marks of a page. */
export const writeTable = (path: string, text: string): void => {
  const page = join(root, path);
  const before = readFileSync(page, 'utf8');
  const marks = /(<!-- comparers:start[^>]*-->\n)[\s\S]*?(<!-- comparers:end -->)/;
  if (!marks.test(before)) throw new Error(`${path} has no marks for the table`);
  writeFileSync(
    page,
    before.replace(marks, (_, start: string, end: string) => `${start}\n${text}\n\n${end}`),
  );
};
