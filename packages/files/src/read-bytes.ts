import { constants } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { getSystemErrorMap } from 'node:util';
import type { FileProblem } from './problem.ts';

/** @returns what the system says went wrong with a file, as `permission denied`; any other error is thrown again. */
export const systemMessage = (error: unknown): string => {
  const [, message] = getSystemErrorMap().get((error as NodeJS.ErrnoException).errno ?? 0) ?? [];
  if (message === undefined) throw error;
  return message;
};

/** What is in a path for bytes that are no UTF-8: such a name cannot be told to the system. */
const lostBytes = '\ufffd';

/** @returns what went wrong with a file, in message; any other error is thrown again. */
export const problemOf = (error: unknown): FileProblem => {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' && path?.includes(lostBytes)) {
    const message = 'The file cannot be read: its name, or the name of a folder above it, is not UTF-8.';
    return { code: 'file/unreadable', message, help: 'Give it a name in UTF-8.' };
  }
  if (code === 'ENOENT') return { code: 'file/not-found', message: 'There is no file or folder with this name.' };
  if (code === 'ERR_FS_FILE_TOO_LARGE') return { code: 'file/unreadable', message: 'The file is larger than 2 GiB.' };
  return { code: 'file/unreadable', message: `The file cannot be read: ${systemMessage(error)}` };
};

/** Reads a whole file, as it is. */
export const readBytes = (path: string): Buffer | FileProblem => {
  try {
    const bytes = readFileSync(path);
    if (bytes.length <= constants.MAX_STRING_LENGTH) return bytes;
    return { code: 'file/unreadable', message: `The file is larger than ${constants.MAX_STRING_LENGTH} bytes.` };
  } catch (error) {
    return problemOf(error);
  }
};
