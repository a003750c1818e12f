import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { type Bytes, orUnreadable, Unreadable } from './bytes.ts';
import { isCompressed } from './formats.ts';
import { changedWhileRead, hasChanged, identityOf } from './identity.ts';
import { inBytes, tooLarge } from './limits.ts';
import { problemOf } from './read-bytes.ts';
import type { Problem, SourceFile } from './source-file.ts';

/** Whether a path leads to what has a size, not to a pipe or a device, which may never end. To open a pipe would begin to read it. */
const hasSize = (path: string): boolean => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined || found.isFile() || found.isDirectory();
};

const readFile = (path: string, largest: number): Buffer => {
  try {
    const file = openSync(path, 'r');
    try {
      const before = identityOf(file);
      if (before !== undefined && before.size <= largest) {
        const bytes = readFileSync(file);
        if (hasChanged(path, before)) throw new Unreadable(changedWhileRead);
        return bytes;
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(problemOf(error));
  }
  throw new Unreadable(tooLarge(`the document is larger than ${inBytes(largest)}`));
};

/**
 * Reads an input as a whole.
 *
 * @param largest how many bytes it may have, decompressed
 * @returns its bytes, or why there are none
 */
export const readWhole = async (input: SourceFile, largest: number): Promise<Buffer | Problem> => {
  let bytes: Bytes | undefined;
  try {
    const { name, path, problem } = input;
    const isFile = problem === undefined && path !== undefined && !isCompressed(name);
    if (isFile && orUnreadable(() => hasSize(path))) return readFile(path, largest);
    const { open, readAll } = await import('./open.ts');
    bytes = await open(input);
    return await readAll(bytes, largest);
  } catch (error) {
    if (error instanceof Unreadable) return error.problem;
    throw error;
  } finally {
    bytes?.close();
  }
};
