import { closeSync, openSync, readSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { changedWhileRead, hasChanged, identityOf } from './identity.ts';
import type { FileProblem } from './problem.ts';
import { problemOf } from './read-bytes.ts';

/** An input ends before its end: it cannot be read on. What was read before still counts. */
export class ReadError extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** The bytes of an input, as far as somebody asks for them. */
export interface Bytes {
  /**
   * @returns how many bytes were put into the buffer, at its beginning; 0 at the end of the input
   * @throws {ReadError} when the input cannot be read
   */
  read(into: Buffer): number | Promise<number>;
  close(): void;
}

/** @throws {ReadError} when the system cannot do something with a file */
export const orReadError = <Value>(work: () => Value): Value => {
  try {
    return work();
  } catch (error) {
    throw new ReadError(problemOf(error));
  }
};

/**
 * The bytes of a file.
 *
 * @returns the bytes; reading throws {@link ReadError} at the end if the file has changed since it was opened
 * @throws {ReadError} when it cannot be opened
 */
export const fileBytes = (path: string): Bytes => {
  const file = orReadError(() => openSync(path, 'r'));
  const before = identityOf(file);
  return {
    read: (into) => {
      const count = orReadError(() => readSync(file, into, 0, into.length, null));
      if (count === 0 && into.length > 0 && before && hasChanged(path, before)) throw new ReadError(changedWhileRead);
      return count;
    },
    close: () => closeSync(file),
  };
};

/**
 * The bytes of a part of a file. Whether the file changes meanwhile is for the reader of all its parts to find out.
 *
 * @param start how many of its bytes come before the part
 * @param end where the part ends
 * @throws {ReadError} when it cannot be opened
 */
export const partBytes = (path: string, start: number, end: number): Bytes => {
  const file = orReadError(() => openSync(path, 'r'));
  let at = start;
  return {
    read: (into) => {
      const length = Math.min(into.length, end - at);
      const count = length <= 0 ? 0 : orReadError(() => readSync(file, into, 0, length, at));
      at += count;
      return count;
    },
    close: () => closeSync(file),
  };
};

/** The bytes of a stream. Nothing is taken from it before somebody asks. */
export const streamBytes = (stream: Readable): Bytes => {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let rest: Buffer = Buffer.alloc(0);
  return {
    read: async (into) => {
      while (rest.length === 0) {
        const { done, value } = await chunks.next();
        if (done) return 0;
        rest = value;
      }
      const count = rest.copy(into);
      rest = rest.subarray(count);
      return count;
    },
    close: () => void stream.destroy(),
  };
};

/** Bytes that were read already, and then those that come after them. */
export const withHead = (head: Buffer, bytes: Bytes): Bytes => {
  let rest = head;
  return {
    read: (into) => {
      if (rest.length === 0) return bytes.read(into);
      const count = rest.copy(into);
      rest = rest.subarray(count);
      return count;
    },
    close: bytes.close,
  };
};

/** Fills a buffer as far as there are bytes. @returns how many there were */
export const fill = async (bytes: Bytes, into: Buffer): Promise<number> => {
  let have = 0;
  while (have < into.length) {
    const count = await bytes.read(into.subarray(have));
    if (count === 0) break;
    have += count;
  }
  return have;
};
