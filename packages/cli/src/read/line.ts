import { type JsonDocument, readDocument } from './document.ts';
import type { Fault } from './fault.ts';

const help =
  'each line of this file has to hold a whole document: write it on one line, or give the file a name that ends in .json';

/** Whether a line is but a part of a document that was written on several, or ends too early. */
const isPart = (text: string, { code, start, message, help }: Fault): boolean =>
  code === 'json/syntax' &&
  (start >= text.trimEnd().length ||
    /^\s*[}\]]/.test(text) ||
    (help === undefined && message.startsWith('expected the end of the text')));

/**
 * Reads a document that stands on a line of a file that has one on each.
 *
 * @param bytes the line
 * @param offset how many bytes of the file come before it
 */
export const readLine = (bytes: Buffer, offset: number): JsonDocument => {
  const document = readDocument(bytes, offset);
  if (document.content !== undefined) return document;
  const { text, faults } = document;
  return { text, faults: faults.map((fault) => (isPart(text, fault) ? { ...fault, help } : fault)) };
};
