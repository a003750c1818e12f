import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { type Bytes, orReadError, ReadError } from '@referral-kit/files/bytes';
import { isCompressed } from '@referral-kit/files/compressed';
import { changedWhileRead, hasChanged, identityOf } from '@referral-kit/files/identity';
import type { FileProblem } from '@referral-kit/files/problem';
import { problemOf } from '@referral-kit/files/read-bytes';
import { isDocument } from '../parse/formats/index.ts';
import { formatBytes, tooLarge } from './limits.ts';
import type { SourceFile } from './source-file.ts';

/** Whether a path leads to what has a size, not to a pipe or a device, which may never end. To open a pipe would begin to read it. */
const hasSize = (path: string): boolean => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined || found.isFile() || found.isDirectory();
};

/** Reads an open file, of which the size is known; that one is longer now is found out by its identity. */
const readTo = (file: number, size: number): Buffer => {
  // The system makes up some files, such as those in /proc, while they are read.
  if (size === 0) return readFileSync(file);
  const bytes = Buffer.allocUnsafe(size);
  let have = 0;
  for (let count = 1; count > 0 && have < size; have += count) count = readSync(file, bytes, have, size - have, null);
  return bytes.subarray(0, have);
};

const readFile = (path: string, largest: number): Buffer => {
  try {
    const file = openSync(path, 'r');
    try {
      const before = identityOf(file);
      if (before !== undefined && before.size <= largest) {
        const bytes = readTo(file, Number(before.size));
        if (hasChanged(path, before)) throw new ReadError(changedWhileRead);
        return bytes;
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError(problemOf(error));
  }
  throw new ReadError(tooLarge(`The document is larger than ${formatBytes(largest)}.`));
};

/**
 * Reads an input as a whole.
 *
 * @param largest how many bytes it may have, decompressed
 * @returns its bytes, or why there are none
 */
export const readWhole = async (input: SourceFile, largest: number): Promise<Buffer | FileProblem> => {
  let bytes: Bytes | undefined;
  try {
    const { name, path, problem } = input;
    const isPlain = problem === undefined && path !== undefined && isDocument(name) && !isCompressed(name);
    if (isPlain && (input.isFile || orReadError(() => hasSize(path)))) return readFile(path, largest);
    const { open, readAll } = await import('./open.ts');
    bytes = await open(input);
    return await readAll(bytes, largest);
  } catch (error) {
    if (error instanceof ReadError) return error.problem;
    throw error;
  } finally {
    bytes?.close();
  }
};
