import { type BigIntStats, fstatSync, statSync } from 'node:fs';
import type { FileProblem } from './problem.ts';

/** What tells one state of a file from another. Plain data. */
export interface FileIdentity {
  readonly device: bigint;
  readonly inode: bigint;
  /** In bytes. */
  readonly size: bigint;
  /** When it was written last, in nanoseconds. */
  readonly written: bigint;
}

const of = ({ dev, ino, size, mtimeNs }: BigIntStats): FileIdentity => ({
  device: dev,
  inode: ino,
  size,
  written: mtimeNs,
});

/** @returns the state of an open file; nothing for what is not a file, such as a pipe, which only ever changes */
export const identityOf = (descriptor: number): FileIdentity | undefined => {
  const stats = fstatSync(descriptor, { bigint: true });
  return stats.isFile() ? of(stats) : undefined;
};

const isSame = (a: FileIdentity, b: FileIdentity): boolean =>
  a.device === b.device && a.inode === b.inode && a.size === b.size && a.written === b.written;

/**
 * Whether a path no longer leads to the file that was opened, or the file has been written to since. What was read of
 * it may then be a part, or a mixture.
 *
 * @param before its state when it was opened
 */
export const hasChanged = (path: string, before: FileIdentity): boolean => {
  try {
    return !isSame(before, of(statSync(path, { bigint: true })));
  } catch {
    return true;
  }
};

export const changedWhileRead: FileProblem = {
  code: 'file/unreadable',
  message: 'The file changed while it was being read, so what was read may be a part of it.',
  help: 'Validate it when the program that writes it has finished, or validate a copy.',
};
