import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const start = '<!-- bench:start -->';
const end = '<!-- bench:end -->';

/**
 * Writes the results of a run into the README of a package, between two markers.
 *
 * @param name the package's folder in `packages`
 * @param command what makes the results anew
 * @throws {Error} when the README has no markers
 */
export const updateReadme = (name: string, command: string, results: string): void => {
  const file = join(import.meta.dirname, '../../../packages', name, 'README.md');
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`${file} has no place for results: ${start} and ${end}`);
  const block = `${start}\n<!-- Generated; do not edit. To make it anew: ${command} -- --update-readme -->\n\n${results}\n\n`;
  writeFileSync(file, text.slice(0, from) + block + text.slice(to));
};
