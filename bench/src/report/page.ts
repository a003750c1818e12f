import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const start = '<!-- bench:start -->';
const end = '<!-- bench:end -->';

/**
 * Writes the results of a run into a page, between two markers.
 *
 * @param path the page, from the root of the repository
 * @param command what makes the results again
 * @throws {Error} when the page has no markers
 */
export const updatePage = (path: string, command: string, results: string): void => {
  const file = join(import.meta.dirname, '../../..', path);
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`${file} has no place for results: ${start} and ${end}`);
  const block = `${start}\n<!-- Generated; do not edit. To make it anew: ${command} -- --update-readme -->\n\n${results}\n\n`;
  writeFileSync(file, text.slice(0, from) + block + text.slice(to));
};
