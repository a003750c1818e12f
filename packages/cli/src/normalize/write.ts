import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isCompressed } from '../files/formats.ts';
import { wordsOf } from '../files/read-bytes.ts';

/** Why a file is not written to; nothing where it may be. */
const obstacle = (path: string, before: Buffer): string | undefined => {
  if (isCompressed(path)) return 'it is compressed; decompress it first';
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return 'it is a symbolic link; name the file that it leads to';
  if (!found.isFile()) return 'it is no file';
  if (found.nlink > 1) return 'it has more than one name (a hard link); copy it first';
  return readFileSync(path).equals(before) ? undefined : 'it has changed since it was read';
};

const put = (temporary: string, after: Buffer, mode: number): void => {
  const file = openSync(temporary, 'wx', mode);
  try {
    fchmodSync(file, mode);
    writeFileSync(file, after);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/**
 * Puts other bytes into a file, all of them or none: they are written beside it, and take its place at once.
 *
 * @param before what the file held when it was read
 * @returns why the file is as it was; nothing where it is written
 */
export const writeAtomically = (path: string, before: Buffer, after: Buffer): string | undefined => {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const reason = obstacle(path, before);
    if (reason !== undefined) return reason;
    put(temporary, after, lstatSync(path).mode & 0o7777);
    renameSync(temporary, path);
    return undefined;
  } catch (error) {
    rmSync(temporary, { force: true });
    return wordsOf(error);
  }
};
