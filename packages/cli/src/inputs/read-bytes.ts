import { constants } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { getSystemErrorMap } from 'node:util';
import type { Problem } from './input.ts';

/** @returns what went wrong with a file, in words; any other error is thrown again. */
export const problemOf = (error: unknown): Problem => {
  const { code, errno } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return { code: 'file/not-found', message: 'there is no file or folder of this name' };
  if (code === 'ERR_FS_FILE_TOO_LARGE') return { code: 'file/unreadable', message: 'the file is larger than 2 GiB' };
  const [, words] = getSystemErrorMap().get(errno ?? 0) ?? [];
  if (words === undefined) throw error;
  return { code: 'file/unreadable', message: `it cannot be read: ${words}` };
};

/** Reads a whole file, as it is. */
export const readBytes = (path: string): Buffer | Problem => {
  try {
    const bytes = readFileSync(path);
    if (bytes.length <= constants.MAX_STRING_LENGTH) return bytes;
    return { code: 'file/unreadable', message: `the file is larger than ${constants.MAX_STRING_LENGTH} bytes` };
  } catch (error) {
    return problemOf(error);
  }
};
