import { lstatSync, readFileSync } from 'node:fs';
import { isCompressed } from './compressed.ts';
import { systemMessage } from './read-bytes.ts';
import { fileOutput, WriteError } from './write-file.ts';

/** Why a file is not written to; nothing where it may be. */
const obstacle = (path: string, before: Buffer): string | undefined => {
  if (isCompressed(path)) return 'it is compressed; decompress it first';
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return 'it is a symbolic link; name its target';
  if (!found.isFile()) return 'it is not a file';
  if (found.nlink > 1) return 'it has more than one name (a hard link); copy it first';
  return readFileSync(path).equals(before) ? undefined : 'it has changed since it was read';
};

/**
 * Puts other bytes into a file, all of them or none.
 *
 * @param before what the file held when it was read
 * @param after what it is to hold, in UTF-8
 * @returns why the file is as it was; nothing where it is written
 */
export const replaceFile = (path: string, before: Buffer, after: Buffer): string | undefined => {
  try {
    const reason = obstacle(path, before);
    if (reason !== undefined) return reason;
    const file = fileOutput(path);
    file.write(after.toString());
    file.close();
    return undefined;
  } catch (error) {
    return error instanceof WriteError ? error.reason : systemMessage(error);
  }
};
