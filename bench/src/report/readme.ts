import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../../../packages/validator/README.md');

const start = '<!-- bench:start -->';
const end = '<!-- bench:end -->';

/** @returns the text with what stands between the markers replaced; without markers, with a section added. */
export const withResults = (text: string, results: string): string => {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  const block = `${start}\n<!-- Generated; do not edit. To make it anew: npm run bench -- --update-readme -->\n\n${results}\n\n${end}`;
  if (from === -1 || to < from) return `${text.trimEnd()}\n\n## Benchmarks\n\n${block}\n`.trimStart();
  return text.slice(0, from) + block + text.slice(to + end.length);
};

/** Writes the results into the README of the validator. */
export const updateReadme = (results: string): void => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(file, withResults(text, results));
};
