import { readBytes } from '@referral-kit/validator/internal/json';
import type { LocatedDocument } from './located-document.ts';
import { rememberJson } from './parsed-text.ts';

/**
 * Reads one JSON document strictly.
 *
 * @param bytes the document alone, in UTF-8 without a byte order mark
 * @param offset how many bytes of the file come before it
 * @param firstLine the number that its first line has in the file
 */
export const readDocument = (bytes: Uint8Array, offset = 0, firstLine = 1): LocatedDocument => {
  const { text, ...read } = readBytes(bytes, offset);
  const excerpt = { text, firstLine };
  if (read.content) rememberJson(excerpt, read.content.value);
  return { excerpt, offset, ...read };
};
