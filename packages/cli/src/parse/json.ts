import { deepest } from '../writing-codes.ts';
import { decode } from './encoding.ts';
import type { Fault, LocatedDocument, Node } from './located-document.ts';
import { type Scan, scan } from './scan.ts';

/** Whether so few arrays and objects begin in the text that they cannot be nested too deep. */
const isShallow = (text: string): boolean => {
  let count = 0;
  for (const bracket of '[{') {
    for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
      count += 1;
      if (count > deepest) return false;
    }
  }
  return true;
};

/** What a serialiser repeats faithfully although it is a fault: a `__proto__` member, and half a surrogate pair. */
const survives = /__proto__|\\ud[89a-f]/;

/**
 * Whether a JSON text is just what `JSON.stringify` writes for the value that `JSON.parse` made of it.
 * Then no member was lost to another of its name, and no number has changed: nothing is left to look for.
 */
const isCanonical = (text: string, value: unknown): boolean => {
  if (!isShallow(text) || survives.test(text)) return false;
  const indent = /^[[{]\n([ \t]+)/.exec(text)?.[1];
  const canonical = JSON.stringify(value, null, indent);
  return text.startsWith(canonical) && text.slice(canonical.length).trim() === '';
};

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
 * @param firstLine the number that its first line has in the file
 */
export const readDocument = (bytes: Buffer, offset = 0, firstLine = 1): LocatedDocument => {
  const { text, fault } = decoded(bytes, offset);
  const place = { excerpt: { text, firstLine }, offset };
  if (fault !== undefined) return { ...place, faults: [fault] };
  const parsed = parse(text);
  if (parsed !== undefined && isCanonical(text, parsed.value)) {
    let root: Node | undefined;
    const find = (): Node => {
      root ??= scan(text).root as Node;
      return root;
    };
    return { ...place, faults: [], content: { ...parsed, root: find } };
  }
  const { root, faults }: Scan = scan(text);
  if (root === undefined || parsed === undefined) {
    if (root !== undefined || faults.length === 0)
      throw new Error('JSON.parse refuses a text in which no fault was found');
    return { ...place, faults };
  }
  return { ...place, faults, content: { ...parsed, root: () => root } };
};
