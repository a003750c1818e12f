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

/** Some lines in which there is nothing. */
interface BlankLines {
  readonly count: number;
  /** Where the line after them begins, which is not blank, or the text ends. */
  readonly end: number;
}

/** @returns the blank lines from where a line begins; as many as there are, for there may be millions */
export const blankLines = (bytes: Buffer, from: number): BlankLines => {
  let [count, end] = [0, from];
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === lineFeed) {
      count += 1;
      end = at + 1;
    } else if (byte !== 0x20 && byte !== 0x0d && byte !== 0x09) return { count, end };
  }
  return end < bytes.length ? { count: count + 1, end: bytes.length } : { count, end };
};

/** @returns the lines of a file in NDJSON that are not blank. */
export function* records(bytes: Buffer): Generator<Line> {
  let number = 1;
  for (let from = 0; from < bytes.length; number += 1) {
    const { count, end: offset } = blankLines(bytes, from);
    number += count;
    if (offset === bytes.length) return;
    const end = bytes.indexOf(lineFeed, offset);
    yield { bytes: bytes.subarray(offset, end === -1 ? undefined : end), number, offset };
    if (end === -1) return;
    from = end + 1;
  }
}

const help =
  'Each line of this file must contain a whole document. Write the document on one line, or give the file a name that ends in .json.';

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
