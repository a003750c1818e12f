import { isCanonical } from './canonical.ts';
import type { Fault } from './fault.ts';
import type { Node } from './node.ts';
import { type Scan, scan } from './scan.ts';
import { decode } from './utf8.ts';

/** A document, in JSON or YAML, as it was written, and what it says. */
export interface JsonDocument {
  readonly text: string;
  /** What is wrong with how it is written, in the order of the text. */
  readonly faults: readonly Fault[];
  /** The value, unless the text is not JSON, or YAML, at all. */
  readonly content?: {
    readonly value: unknown;
    /** Finds where every value stands. */
    root(): Node;
  };
}

const invalidUtf8 = (bytes: Buffer, byte: number, offset: number, at: number): Fault => {
  const hex = (bytes[byte] as number).toString(16).toUpperCase().padStart(2, '0');
  const help = 'save the file as UTF-8; it was most likely saved as Latin-1 or Windows-1252';
  const message = `the byte 0x${hex} at offset ${offset + byte} is not UTF-8`;
  return { code: 'json/invalid-utf8', path: [], start: at, end: at + 1, message, help };
};

/**
 * @param offset how many bytes of the file come before these
 * @returns the text of bytes, and what is wrong with them if they are not UTF-8
 */
export const decoded = (bytes: Buffer, offset: number): { readonly text: string; readonly fault?: Fault } => {
  const { text, invalid } = decode(bytes);
  return invalid === undefined ? { text } : { text, fault: invalidUtf8(bytes, invalid.byte, offset, invalid.at) };
};

/** What `JSON.parse` makes of a text, or `undefined` when it is not JSON. */
const parse = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/**
 * Reads one JSON document strictly.
 *
 * @param bytes the document alone, in UTF-8 without a byte order mark
 * @param offset how many bytes of the file come before it
 */
export const readDocument = (bytes: Buffer, offset = 0): JsonDocument => {
  const { text, fault } = decoded(bytes, offset);
  if (fault !== undefined) return { text, faults: [fault] };
  const parsed = parse(text);
  if (parsed !== undefined && isCanonical(text, parsed.value)) {
    let root: Node | undefined;
    const find = (): Node => {
      root ??= scan(text).root as Node;
      return root;
    };
    return { text, faults: [], content: { ...parsed, root: find } };
  }
  const { root, faults }: Scan = scan(text);
  if (root === undefined || parsed === undefined) {
    if (root !== undefined || faults.length === 0)
      throw new Error('JSON.parse refuses a text in which no fault was found');
    return { text, faults };
  }
  return { text, faults, content: { ...parsed, root: () => root } };
};
