import { isUtf8 } from 'node:buffer';

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
