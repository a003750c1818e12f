import { type Bytes, withHead } from '@referral-kit/files/bytes';
import { readDocument } from '@referral-kit/parse/json';
import { blankLines } from '@referral-kit/parse/lines';
import type { SourceFile } from '../files/source-file.ts';
import { formatOf } from '../parse/formats/index.ts';
import { listForm } from './lists.ts';

/** How much is looked at first. */
const firstSize = 1 << 16;

/** Whether a value is a record: other than a list, it is not what a service answers with as a whole. */
const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && listForm(value) === undefined;

/**
 * Tells by the beginning of an input, as far as it has arrived, whether its first line is a document in itself, and not
 * the only one. A record with a line feed after it counts before the next one comes: who writes it may wait for its
 * verdict.
 */
class Beginning {
  /** How far the input has been looked through: to where a line begins. */
  #at = 0;
  /** How far there is no line feed after that. */
  #searched = 0;
  #hasFirst = false;

  /** @returns whether each line is a document; nothing while that is not known */
  look(bytes: Buffer): boolean | undefined {
    this.#at = blankLines(bytes, this.#at).end;
    if (this.#hasFirst) return this.#at < bytes.length || undefined;
    const end = bytes.indexOf(lineFeed, Math.max(this.#at, this.#searched));
    this.#searched = bytes.length;
    if (end === -1) return undefined;
    const { content } = readDocument(bytes.subarray(this.#at, end));
    if (content === undefined || isRecord(content.value)) return content !== undefined;
    this.#hasFirst = true;
    this.#at = end + 1;
    return this.look(bytes);
  }
}

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
 * @throws {ReadError} when it cannot be read
 */
export const detectLines = async (input: SourceFile, bytes: Bytes): Promise<Opened> => {
  const byName = formatOf(input.name)?.isLines;
  if (byName !== undefined) return { isLines: byName, bytes };
  let buffer: Buffer = Buffer.allocUnsafe(firstSize);
  let have = 0;
  let isLines: boolean | undefined;
  const beginning = new Beginning();
  while (isLines === undefined && have < furthest) {
    if (have === buffer.length) buffer = grown(buffer);
    // What has arrived is looked at before more is waited for.
    const count = await bytes.read(buffer.subarray(have));
    if (count === 0) break;
    have += count;
    isLines = beginning.look(buffer.subarray(0, have));
  }
  return { isLines: isLines === true, bytes: withHead(buffer.subarray(0, have), bytes) };
};
