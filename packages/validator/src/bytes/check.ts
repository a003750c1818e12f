import { none, padding, type Skip } from './skip.ts';
import { skipSpace } from './space.ts';

/** Memory for a document, as bytes and as what reads them. */
interface Memory {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

const memoryFor = (length: number): Memory => {
  const bytes = new Uint8Array(length + padding);
  return { bytes, view: new DataView(bytes.buffer) };
};

/** How long a document may be to be copied into memory that is kept: most are shorter, and nothing is allocated for them. */
const keptLength = 1 << 18;

let kept: Memory | undefined;

/** @returns memory for a document, whatever is in it */
const memoryOf = (length: number): Memory => {
  if (length > keptLength) return memoryFor(length);
  kept ??= memoryFor(keptLength);
  return kept;
};

/** @returns a copy of the bytes between two offsets, followed by zeros */
const padded = (bytes: Uint8Array, start: number, end: number): DataView => {
  const length = end - start;
  const memory = memoryOf(length);
  memory.bytes.set(new Uint8Array(bytes.buffer, bytes.byteOffset + start, length));
  memory.bytes.fill(0, length, length + padding);
  return memory.view;
};

/**
 * Whether the text between two offsets is a JSON document that is valid and faithfully written: no member twice, no
 * number that a double cannot represent, no half of a surrogate pair, nothing that is not UTF-8.
 *
 * @param bytes without a byte order mark
 */
export type IsValidJson = (bytes: Uint8Array, start?: number, end?: number) => boolean;

/** @param skip skips a valid value of the type */
export const isValidJson =
  (skip: Skip): IsValidJson =>
  (bytes, start = 0, end = bytes.length) => {
    const view = padded(bytes, start, end);
    const past = skip(view, skipSpace(view, 0), 0);
    return past !== none && skipSpace(view, past) === end - start;
  };
