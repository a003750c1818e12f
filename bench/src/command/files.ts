import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ours } from './peers.ts';

/** What is validated: the same bytes by everyone. */
export interface Files {
  /** A file of NDJSON, named `.jsonl`, which every peer knows. */
  readonly lines: string;
  /** The same ten times over. */
  readonly manyLines: string;
  /** A folder of files with a document each. */
  readonly folder: string;
  /** One of them. */
  readonly one: string;
}

const records = 100_000;
const fileCount = 5000;

/** Makes up referrals and writes them into a folder. */
export const makeFiles = (folder: string): Files => {
  const lines = join(folder, 'lines.jsonl');
  const manyLines = join(folder, 'many-lines.jsonl');
  const each = join(folder, 'each');
  execFileSync(process.execPath, [
    ...ours.slice(1),
    'sample',
    '--count',
    String(records),
    '--seed',
    'bench',
    '--output',
    lines,
  ]);
  const bytes = readFileSync(lines);
  for (let copy = 0; copy < 10; copy++) appendFileSync(manyLines, bytes);
  mkdirSync(each);
  const documents = bytes.toString('utf8').split('\n', fileCount);
  const paths = documents.map((text, index) => {
    const path = join(each, `${String(index).padStart(4, '0')}.json`);
    writeFileSync(path, text);
    return path;
  });
  return { lines, manyLines, folder: each, one: paths[0] ?? '' };
};
