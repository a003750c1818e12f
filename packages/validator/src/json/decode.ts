/** A text, and where its bytes were not UTF-8. */
export interface Decoded {
  /** The text; U+FFFD stands for what could not be decoded. */
  readonly text: string;
  /** The first byte that is not UTF-8, and the offset of the U+FFFD that stands for it in the text. */
  readonly invalid?: { readonly byte: number; readonly at: number };
}

const replacement = '\ufffd';
const replacementBytes: readonly number[] = [0xef, 0xbf, 0xbd];

const isReplacement = (bytes: Uint8Array, at: number): boolean =>
  replacementBytes.every((byte, index) => bytes[at + index] === byte);

/** Decoders keep a mark that is not at the beginning of a file, as U+FEFF. */
const ignoreBOM = true;

let strict: InstanceType<typeof TextDecoder> | undefined;

/** @returns the text of bytes, unless they are not UTF-8. */
const decodeStrictly = (bytes: Uint8Array): string | undefined => {
  strict ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM });
  try {
    return strict.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};

/** Decodes bytes as UTF-8, strictly. */
export const decode = (bytes: Uint8Array): Decoded => {
  const decoded = decodeStrictly(bytes);
  if (decoded !== undefined) return { text: decoded };
  const text = new TextDecoder('utf-8', { ignoreBOM }).decode(bytes);
  const encoder = new TextEncoder();
  let byte = 0;
  let seen = 0;
  for (let at = text.indexOf(replacement); at !== -1; at = text.indexOf(replacement, at + 1)) {
    byte += encoder.encode(text.slice(seen, at)).length;
    if (!isReplacement(bytes, byte)) return { text, invalid: { byte, at } };
    byte += replacementBytes.length;
    seen = at + 1;
  }
  throw new Error('bytes that are not UTF-8 decoded without a replacement character');
};

/** @returns the bytes without the byte order mark of UTF-8, which is allowed. */
export const withoutMark = <Bytes extends Uint8Array>(bytes: Bytes): Bytes =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? (bytes.subarray(3) as Bytes) : bytes;
