import { readDocument } from '../parse/json.ts';
import { records } from '../parse/lines.ts';
import { listForm } from '../validate/lists.ts';
import { type Bytes, fileBytes, fill, streamBytes, Unreadable, withHead } from './bytes.ts';
import { isCompressed, isLinesByName } from './formats.ts';
import { gunzip, isGzip } from './gunzip.ts';
import { inBytes, tooLarge } from './limits.ts';
import type { Input } from './source-file.ts';

const magicLength = 2;

/** Standard input has no name that would say it is compressed: its first bytes do. */
const standardInput = async (): Promise<Bytes> => {
  const bytes = streamBytes(process.stdin);
  const head = Buffer.alloc(magicLength);
  const length = await fill(bytes, head);
  const whole = withHead(head.subarray(0, length), bytes);
  return isGzip(head) ? gunzip(whole) : whole;
};

/**
 * Opens an input, and what it is compressed with.
 *
 * @throws {Unreadable} when it cannot be read
 */
export const open = async ({ name, path, problem }: Input): Promise<Bytes> => {
  if (problem !== undefined) throw new Unreadable(problem);
  if (path === undefined) return standardInput();
  const bytes = fileBytes(path);
  return isCompressed(name) ? gunzip(bytes) : bytes;
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
 * @throws {Unreadable} when it cannot be read, or is larger
 */
export const readAll = async (bytes: Bytes, largest: number): Promise<Buffer> => {
  let all: Buffer = Buffer.alloc(0);
  for (let size = firstSize; all.length <= largest; size *= 2) {
    all = await extend(bytes, all, Math.min(size, largest + 1));
    if (all.length < Math.min(size, largest + 1)) return all;
  }
  throw new Unreadable(tooLarge(`the document is larger than ${inBytes(largest)}`));
};

/** Whether a value is a record: other than a list, it is not what a service answers with as a whole. */
const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && listForm(value) === undefined;

/**
 * Whether the first line is a document in itself, and not the only one. A record with a line feed after it counts
 * before the next one comes: who writes it may wait for its verdict. `undefined` while that is not known.
 */
const isFirstOfSeveral = (bytes: Buffer): boolean | undefined => {
  const [first, second] = records(bytes);
  if (first === undefined || first.offset + first.bytes.length === bytes.length) return undefined;
  const { content } = readDocument(first.bytes);
  if (second !== undefined) return content !== undefined;
  return content !== undefined && isRecord(content.value) ? true : undefined;
};

/** How far to look for the end of the first line. */
const furthest = 1 << 24;

const lineFeed = 0x0a;

const grown = (buffer: Buffer): Buffer => {
  const larger = Buffer.allocUnsafe(buffer.length * 2);
  buffer.copy(larger);
  return larger;
};

/** An input of which it is known whether each line holds a document. */
export interface Opened {
  readonly isLines: boolean;
  readonly bytes: Bytes;
}

/**
 * Tells by the name of an input whether each of its lines holds a document, or, where it has none, by its beginning.
 *
 * @throws {Unreadable} when it cannot be read
 */
export const told = async (input: Input, bytes: Bytes): Promise<Opened> => {
  const byName = isLinesByName(input);
  if (byName !== undefined) return { isLines: byName, bytes };
  let buffer: Buffer = Buffer.allocUnsafe(firstSize);
  let have = 0;
  let isLines: boolean | undefined;
  let hasLine = false;
  while (isLines === undefined && have < furthest) {
    if (have === buffer.length) buffer = grown(buffer);
    // What has arrived is looked at before more is waited for.
    const count = await bytes.read(buffer.subarray(have));
    if (count === 0) break;
    hasLine ||= buffer.subarray(have, have + count).includes(lineFeed);
    have += count;
    if (hasLine) isLines = isFirstOfSeveral(buffer.subarray(0, have));
  }
  return { isLines: isLines === true, bytes: withHead(buffer.subarray(0, have), bytes) };
};
