import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { type Bytes, Unreadable } from './bytes.ts';
import { isCompressed } from './formats.ts';
import type { Input, Problem } from './input.ts';
import { inBytes, tooLarge } from './limits.ts';
import { problemOf } from './read-bytes.ts';

const readFile = (path: string, largest: number): Buffer => {
  try {
    const file = openSync(path, 'r');
    try {
      if (fstatSync(file).size <= largest) return readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new Unreadable(problemOf(error));
  }
  throw new Unreadable(tooLarge(`the document is larger than ${inBytes(largest)}`));
};

/**
 * Reads an input as a whole.
 *
 * @param largest how many bytes it may have, decompressed
 * @returns its bytes, or why there are none
 */
export const readWhole = async (input: Input, largest: number): Promise<Buffer | Problem> => {
  let bytes: Bytes | undefined;
  try {
    const { name, path, problem } = input;
    if (problem === undefined && path !== undefined && !isCompressed(name)) return readFile(path, largest);
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
