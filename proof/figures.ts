import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';

/** One line of evidence. */
export interface Row {
  readonly what: string;
  /** What was counted, in words. */
  readonly figure: string;
  readonly passed: boolean;
  /** Why it could not run here; then it has not passed, though nothing failed. */
  readonly notRun?: string;
  /** What is wrong, a line for each. */
  readonly faults?: readonly string[];
}

/** What one part found, where and when. */
export interface Figures {
  readonly part: string;
  /** The day, in UTC. */
  readonly date: string;
  /** The commit that was checked out; a plus sign behind it says that files were changed. */
  readonly commit: string;
  readonly machine: string;
  readonly seconds: number;
  readonly rows: readonly Row[];
}

const folder = join(import.meta.dirname, 'figures');

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

const commitOf = (): string => {
  try {
    return `${git('rev-parse', '--short=10', 'HEAD')}${git('status', '--porcelain') === '' ? '' : '+'}`;
  } catch {
    return 'unknown';
  }
};

/** The machine and the runtime that a run's figures are of. */
export const machine = (): string => {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${platform()} ${arch()}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, ${memory} GiB, Node ${process.versions.node}`;
};

/** @returns what a part found in this run */
const figuresOf = (part: string, rows: readonly Row[], milliseconds: number): Figures => ({
  part,
  date: new Date().toISOString().slice(0, 10),
  commit: commitOf(),
  machine: machine(),
  seconds: Math.round(milliseconds / 1000),
  rows,
});

/** Keeps what a part found for docs/trust.md. */
export const record = (part: string, rows: readonly Row[], milliseconds: number): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${part}.json`), `${JSON.stringify(figuresOf(part, rows, milliseconds), null, 2)}\n`);
};

/** @returns what is kept, by the name of the part */
export const recorded = (): Figures[] =>
  globSync('*.json', { cwd: folder })
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Figures);
