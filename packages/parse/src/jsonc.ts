import type { Span } from '@referral-kit/validator/internal/json';
import { readDocument } from './json.ts';
import type { LocatedDocument } from './located-document.ts';

/** Whether a comment ends: the library also reports one that nothing closes. */
const isClosed = (comment: string): boolean => comment.startsWith('//') || /^\/\*.*\*\/$/su.test(comment);

/** @returns the comments of a text */
const commentsIn = async (text: string): Promise<Span[]> => {
  const { visit } = await import('jsonc-parser');
  const found: Span[] = [];
  visit(text, {
    onComment: (start, length) => {
      if (isClosed(text.slice(start, start + length))) found.push({ start, end: start + length });
    },
  });
  return found;
};

/** A string, or a comma behind a value with nothing but space before the end of an array or object. */
const stringOrTrailingComma = /"(?:[^"\\]|\\.)*(?:"|$)|(?<=[^\s,:[{]\s*),(?=\s*[\]}])/gsu;

/** @returns the commas of a text without comments that nothing follows before the end of an array or object */
const trailingCommasIn = (text: string): Span[] =>
  [...text.matchAll(stringOrTrailingComma)]
    .filter(([found]) => found === ',')
    .map(({ index }) => ({ start: index, end: index + 1 }));

/** Puts spaces in the place of parts of a text, so that everything else stays where it is. */
const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce(
    (before, { start, end }) =>
      `${before.slice(0, start)}${before.slice(start, end).replaceAll(/[^\r\n]/g, ' ')}${before.slice(end)}`,
    text,
  );

/**
 * Reads JSON that may have comments and trailing commas, as files of settings do. All else is as strict as in JSON.
 *
 * @param bytes the document alone, in UTF-8 without a byte order mark
 */
export const readJsonc = async (bytes: Buffer): Promise<LocatedDocument> => {
  const strict = readDocument(bytes);
  if (strict.content !== undefined) return strict;
  const { excerpt } = strict;
  const withoutComments = blanked(excerpt.text, await commentsIn(excerpt.text));
  const plain = blanked(withoutComments, trailingCommasIn(withoutComments));
  return plain === excerpt.text ? strict : { ...readDocument(Buffer.from(plain)), excerpt };
};
