import { fstatSync } from 'node:fs';
import { type Bytes, fileBytes, fill, ReadError, streamBytes, withHead } from '@referral-kit/files/bytes';
import { isCompressed } from '@referral-kit/files/compressed';
import { gunzip, isGzip } from '@referral-kit/files/gunzip';
import { isDocument } from '../parse/formats/index.ts';
import { formatBytes, tooLarge } from './limits.ts';
import type { SourceFile } from './source-file.ts';

const magicLength = 2;

const isFolder = (descriptor: number): boolean => {
  try {
    return fstatSync(descriptor).isDirectory();
  } catch {
    return false;
  }
};

/** @throws {ReadError} when standard input is a folder, of which Node reads nothing without a complaint */
const standardInput = (): Bytes => {
  if (isFolder(0)) throw new ReadError({ code: 'file/unreadable', message: 'Standard input is a folder.' });
  return streamBytes(process.stdin);
};

/** A name that is none of a document, as that of a pipe, does not say whether the input is compressed: its first bytes do. */
const decompressedIfGzip = async (bytes: Bytes): Promise<Bytes> => {
  const head = Buffer.alloc(magicLength);
  const length = await fill(bytes, head);
  const whole = withHead(head.subarray(0, length), bytes);
  return isGzip(head) ? gunzip(whole) : whole;
};

/**
 * Opens an input, and what it is compressed with.
 *
 * @throws {ReadError} when it cannot be read
 */
export const open = async ({ name, path, problem }: SourceFile): Promise<Bytes> => {
  if (problem !== undefined) throw new ReadError(problem);
  if (path === undefined) return decompressedIfGzip(standardInput());
  const bytes = fileBytes(path);
  if (isCompressed(name)) return gunzip(bytes);
  return isDocument(name) ? bytes : decompressedIfGzip(bytes);
};

const firstSize = 1 << 16;

/** Reads on until a buffer holds a number of bytes, or all there are. */
const extend = async (bytes: Bytes, head: Buffer, size: number): Promise<Buffer> => {
  const larger = Buffer.allocUnsafe(size);
  head.copy(larger);
  const count = await fill(bytes, larger.subarray(head.length));
  return larger.subarray(0, head.length + count);
};

/**
 * Reads all there is.
 *
 * @param largest how many bytes that may be
 * @throws {ReadError} when it cannot be read, or is larger
 */
export const readAll = async (bytes: Bytes, largest: number): Promise<Buffer> => {
  let all: Buffer = Buffer.alloc(0);
  for (let size = firstSize; all.length <= largest; size *= 2) {
    all = await extend(bytes, all, Math.min(size, largest + 1));
    if (all.length < Math.min(size, largest + 1)) return all;
  }
  throw new ReadError(tooLarge(`The document is larger than ${formatBytes(largest)}.`));
};
