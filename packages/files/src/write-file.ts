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
import { dirname } from 'node:path';
import { UsageError } from '@referral-kit/command-line/usage';
import { discard, newDraft, settled } from './drafts.ts';
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

/** What becomes of an output to an open file. */
interface End {
  /** Does something once all is written. */
  finish(): void;
  /** Does something once it is known that it cannot be. */
  giveUp(): void;
}

const descriptorOutput = (path: string, file: number, end?: End): Output => {
  let isOpen = true;
  const closed = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  /** Does something with the file; when that fails, as on a full disk, nothing is left behind. */
  const orGiveUp = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      closed();
      end?.giveUp();
      throw error;
    }
  };
  const { write, flush } = buffered((text) => orGiveUp(() => attempt(path, () => writeFileSync(file, text))));
  const close = (): void => {
    flush();
    orGiveUp(() => {
      keep(path, file);
      closed();
      attempt(path, () => end?.finish());
    });
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
  const draft = newDraft(dirname(target));
  const file = openSync(draft, 'wx', before?.mode);
  return descriptorOutput(path, file, {
    finish: () => {
      if (adds) append(draft, target);
      else {
        if (before) chmodSync(draft, before.mode);
        renameSync(draft, target);
      }
      settled(draft);
    },
    giveUp: () => discard(draft),
  });
};

/**
 * Opens a file for a report, and the folders above it. What is at the path stays as it is until the report is
 * whole; then the report takes its place at once, and what a killed process has left of an earlier one is removed. The summary of a job of GitHub Actions, which all its steps
 * share, is added to. What is no ordinary file, such as a pipe, is written to as the report comes.
 *
 * @throws {UsageError} when it cannot be written
 */
export const fileOutput = (path: string): Output =>
  attempt(path, () => {
    makeFolders(dirname(path));
    const before = statSync(path, { throwIfNoEntry: false });
    if (before && !before.isFile()) return descriptorOutput(path, openSync(path, 'w'));
    return draftOutput(path, before, path === process.env.GITHUB_STEP_SUMMARY);
  });
