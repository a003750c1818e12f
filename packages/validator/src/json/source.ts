import { isBytes } from '../bytes/is-bytes.ts';
import { decode, withoutMark } from './decode.ts';
import type { JsonFault } from './fault.ts';
import * as faults from './faults.ts';
import { type ReadText, readText } from './read.ts';

/** A text that was read, and the text itself. */
export interface ReadSource extends ReadText {
  readonly text: string;
}

/** Decoders refuse memory that may change while they read it. */
const steady = (bytes: Uint8Array): Uint8Array => {
  const { buffer } = bytes as { readonly buffer: ArrayBufferLike & { readonly resizable?: boolean } };
  return buffer instanceof ArrayBuffer && buffer.resizable !== true ? bytes : Uint8Array.from(bytes);
};

/**
 * @param offset how many bytes of the file come before these
 * @returns the text of bytes, and what is wrong with them if they are not UTF-8
 */
export const decoded = (bytes: Uint8Array, offset: number): { readonly text: string; readonly fault?: JsonFault } => {
  const { text, invalid } = decode(bytes);
  if (invalid === undefined) return { text };
  const { byte, at } = invalid;
  const { related: _, ...fault } = faults.invalidUtf8(bytes[byte] as number, offset + byte, at);
  return { text, fault: { ...fault, path: [] } };
};

/** @param bytes the document alone, without a byte order mark */
export const readBytes = (bytes: Uint8Array, offset = 0): ReadSource => {
  const { text, fault } = decoded(bytes, offset);
  return fault === undefined ? { text, ...readText(text) } : { text, faults: [fault] };
};

/** @throws {TypeError} for what is neither a string nor a `Uint8Array` */
export const readSource = (source: string | Uint8Array): ReadSource => {
  if (typeof source === 'string') return { text: source, ...readText(source) };
  if (!isBytes(source)) throw new TypeError('Expected a string or a Uint8Array.');
  const bytes = steady(source);
  const body = withoutMark(bytes);
  return readBytes(body, bytes.length - body.length);
};
