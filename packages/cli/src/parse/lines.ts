import { readDocument } from './json.ts';
import type { Fault, LocatedDocument } from './located-document.ts';

/** One line of a file that holds a document on each line. */
export interface Line {
  readonly bytes: Buffer;
  /** Its number in the file, from 1. */
  readonly number: number;
  /** How many bytes of the file come before it. */
  readonly offset: number;
}

const lineFeed = 0x0a;

/** Whether there is nothing but the white space of JSON. */
export const isBlank = (bytes: Buffer): boolean => {
  for (const byte of bytes) if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return false;
  return true;
};

/** @returns the lines of a file in NDJSON that are not blank. */
export function* records(bytes: Buffer): Generator<Line> {
  let number = 1;
  for (let offset = 0; offset < bytes.length; number += 1) {
    const end = bytes.indexOf(lineFeed, offset);
    const line = bytes.subarray(offset, end === -1 ? undefined : end);
    if (!isBlank(line)) yield { bytes: line, number, offset };
    if (end === -1) return;
    offset = end + 1;
  }
}

const help =
  'each line of this file has to hold a whole document: write it on one line, or give the file a name that ends in .json';

/** Whether a line is but a part of a document that was written on several, or ends too early. */
const isPart = (text: string, { code, start, help, isTrailing }: Fault): boolean =>
  code === 'json/syntax' &&
  (start >= text.trimEnd().length || /^\s*[}\]]/.test(text) || (help === undefined && isTrailing === true));

/** Reads a document that stands on a line of a file that has one on each. */
export const readLine = ({ bytes, number, offset }: Line): LocatedDocument => {
  const document = readDocument(bytes, offset, number);
  if (document.content !== undefined) return document;
  const { text } = document.excerpt;
  return { ...document, faults: document.faults.map((fault) => (isPart(text, fault) ? { ...fault, help } : fault)) };
};
