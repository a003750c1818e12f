import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join(import.meta.dirname, '../../docs/benchmarks.md'), 'utf8');

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/**
 * @param heading of a table of docs/benchmarks.md
 * @param row what its row is called
 * @param column what its column is called
 * @returns what the table says there
 * @throws {Error} when there is no such place
 */
export const figure = (heading: string, row: string, column: string): string => {
  const [, after = ''] = page.split(`\n## ${heading}\n`);
  const lines = (after.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  const at = cellsOf(lines[0] ?? '').indexOf(column);
  const found = lines.map(cellsOf).find(([name]) => name === row)?.[at];
  if (found === undefined) throw new Error(`docs/benchmarks.md has no "${row}" and "${column}" under "${heading}".`);
  return found;
};
