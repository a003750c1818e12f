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
  /** As many records as `lines` has, each with a fault, of several kinds in turns. */
  readonly faulty: string;
  /** As many as `manyLines` has, one in ten with a fault. */
  readonly someFaulty: string;
  /** A folder of files with a document each. */
  readonly folder: string;
  /** One of them. */
  readonly one: string;
}

const records = 100_000;
const fileCount = 5000;

type Json = Record<string, unknown>;

/** Faults that people make, each of another kind. */
const faults: readonly ((referral: Json) => Json)[] = [
  (referral) => ({ ...referral, status: 'Actve' }),
  (referral) => ({ ...referral, createdDateTime: '2024-13-01T00:00:00Z' }),
  ({ id: _, ...referral }) => referral,
  (referral) => ({ ...referral, extra: 1 }),
  (referral) => ({ ...referral, qualification: 3 }),
];

/** @returns lines of JSON, every so many of which have a fault */
const withFaults = (lines: readonly string[], every: number): string =>
  lines
    .map((line, index) => {
      const fault = index % every === 0 ? faults[(index / every) % faults.length] : undefined;
      return fault ? JSON.stringify(fault(JSON.parse(line) as Json)) : line;
    })
    .join('\n');

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
  const all = bytes.toString('utf8').trimEnd().split('\n');
  const faulty = join(folder, 'faulty.jsonl');
  const someFaulty = join(folder, 'some-faulty.jsonl');
  writeFileSync(faulty, `${withFaults(all, 1)}\n`);
  const some = `${withFaults(all, 10)}\n`;
  for (let copy = 0; copy < 10; copy++) appendFileSync(someFaulty, some);
  const paths = all.slice(0, fileCount).map((text, index) => {
    const path = join(each, `${String(index).padStart(4, '0')}.json`);
    writeFileSync(path, text);
    return path;
  });
  return { lines, manyLines, faulty, someFaulty, folder: each, one: paths[0] ?? '' };
};
