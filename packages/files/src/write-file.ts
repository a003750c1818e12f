import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '@referral-kit/command-line/usage';
import { makeFolders } from './make-folders.ts';
import { buffered, type Output } from './output.ts';
import { systemMessage } from './read-bytes.ts';

/** A file cannot be written. */
export class WriteError extends UsageError {
  /** Why, in the words of the system. */
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(`${path} cannot be written: ${reason}`);
    this.reason = reason;
  }
}

/** The drafts of files, which are gone when the process ends before they are whole. */
const drafts = new Set<string>();

let isWatching = false;

const remember = (draft: string): void => {
  drafts.add(draft);
  if (isWatching) return;
  isWatching = true;
  process.once('exit', () => {
    for (const path of drafts) rmSync(path, { force: true });
  });
};

/** Does something with a file or, first, with its draft, which nobody has to know of when it fails. */
const attempt = <Result>(path: string, action: () => Result): Result => {
  try {
    return action();
  } catch (error) {
    throw new WriteError(path, systemMessage(error));
  }
};

/** Has the system put on the disk what was written, before it takes the place of what was there. */
const keep = (path: string, file: number): void => {
  try {
    fsyncSync(file);
  } catch (error) {
    // A pipe or a device keeps nothing.
    if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw new WriteError(path, systemMessage(error));
  }
};

/** An output to an open file, which does something in the end. */
const descriptorOutput = (path: string, file: number, finish: () => void): Output => {
  const { write, flush } = buffered((text) => attempt(path, () => writeFileSync(file, text)));
  const close = (): void => {
    flush();
    keep(path, file);
    closeSync(file);
    attempt(path, finish);
  };
  return { write, color: false, isFile: true, close };
};

/** Adds a whole report to a file, below what is there. */
const append = (draft: string, target: string): void => {
  const gap = statSync(target, { throwIfNoEntry: false })?.size ? '\n' : '';
  appendFileSync(target, `${gap}${readFileSync(draft, 'utf8')}`);
  rmSync(draft);
};

/** Opens a draft next to the file, which takes its place, or is added to it, once it is whole. */
const draftOutput = (path: string, before: Stats | undefined, adds: boolean): Output => {
  const target = before ? realpathSync(path) : path;
  const draft = join(dirname(target), `.referral-kit-${randomBytes(6).toString('hex')}.tmp`);
  const file = openSync(draft, 'wx', before?.mode);
  remember(draft);
  return descriptorOutput(path, file, () => {
    if (adds) append(draft, target);
    else {
      if (before) chmodSync(draft, before.mode);
      renameSync(draft, target);
    }
    drafts.delete(draft);
  });
};

/**
 * Opens a file for a report, and the folders above it. What is at the path stays as it is until the report is
 * whole; then the report takes its place at once. The summary of a job of GitHub Actions, which all its steps
 * share, is added to. What is no ordinary file, such as a pipe, is written to as the report comes.
 *
 * @throws {UsageError} when it cannot be written
 */
export const fileOutput = (path: string): Output =>
  attempt(path, () => {
    makeFolders(dirname(path));
    const before = statSync(path, { throwIfNoEntry: false });
    if (before && !before.isFile()) return descriptorOutput(path, openSync(path, 'w'), () => {});
    return draftOutput(path, before, path === process.env.GITHUB_STEP_SUMMARY);
  });
