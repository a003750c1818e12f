import { isUtf8 } from 'node:buffer';

const marks: readonly (readonly [name: string, mark: readonly number[]])[] = [
  ['UTF-32 LE', [0xff, 0xfe, 0, 0]],
  ['UTF-32 BE', [0, 0, 0xfe, 0xff]],
  ['UTF-16 LE', [0xff, 0xfe]],
  ['UTF-16 BE', [0xfe, 0xff]],
];

/** Where the zero bytes are when a text that begins with an ASCII character, as JSON does, is in another encoding. */
const patterns: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['UTF-32 LE', /^[^0]000/],
  ['UTF-32 BE', /^000[^0]/],
  ['UTF-16 LE', /^[^0]0/],
  ['UTF-16 BE', /^0[^0]/],
];

/**
 * @returns in words, which other Unicode encoding than UTF-8 the bytes are in, told by a byte order mark
 * or by the zero bytes of the first characters
 */
export const foreignEncoding = (bytes: Uint8Array): string | undefined => {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return `the byte order mark of ${marked[0]} at the beginning`;
  const zeros = Array.from(bytes.subarray(0, 4), (byte) => (byte === 0 ? '0' : 'x')).join('');
  const guess = patterns.find(([, pattern]) => pattern.test(zeros));
  return guess && `the zero bytes of ${guess[0]} without a byte order mark`;
};

/** @returns the bytes without the byte order mark of UTF-8, which is allowed. */
export const withoutMark = (bytes: Buffer): Buffer =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

/** A text, and where its bytes were not UTF-8. */
export interface Decoded {
  /** The text; U+FFFD stands for what could not be decoded. */
  readonly text: string;
  /** The first byte that is not UTF-8, and the offset of the U+FFFD that stands for it in the text. */
  readonly invalid?: { readonly byte: number; readonly at: number };
}

const replacement = '\ufffd';
const replacementBytes = 3;

const isReplacement = (bytes: Buffer, at: number): boolean =>
  bytes.toString('latin1', at, at + replacementBytes) === '\u00ef\u00bf\u00bd';

/** Decodes bytes as UTF-8, strictly. */
export const decode = (bytes: Buffer): Decoded => {
  const text = bytes.toString('utf8');
  if (isUtf8(bytes)) return { text };
  let byte = 0;
  let seen = 0;
  for (let at = text.indexOf(replacement); at !== -1; at = text.indexOf(replacement, at + 1)) {
    byte += Buffer.byteLength(text.slice(seen, at));
    if (!isReplacement(bytes, byte)) return { text, invalid: { byte, at } };
    byte += replacementBytes;
    seen = at + 1;
  }
  throw new Error('bytes that are not UTF-8 decoded without a replacement character');
};
