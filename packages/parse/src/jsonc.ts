import type { Span } from '@referral-kit/validator/internal/json';
import { readDocument } from './json.ts';
import type { LocatedDocument } from './located-document.ts';

/** @returns the comments of a text, and the commas that nothing follows before the end of an array or object */
const beyondJson = async (text: string): Promise<Span[]> => {
  const { visit } = await import('jsonc-parser');
  const found: Span[] = [];
  let comma: number | undefined;
  const begin = (): void => {
    comma = undefined;
  };
  const end = (): void => {
    if (comma !== undefined) found.push({ start: comma, end: comma + 1 });
    comma = undefined;
  };
  visit(
    text,
    {
      onComment: (offset, length) => void found.push({ start: offset, end: offset + length }),
      onSeparator: (character, offset) => {
        comma = character === ',' ? offset : undefined;
      },
      onObjectBegin: begin,
      onArrayBegin: begin,
      onObjectProperty: begin,
      onLiteralValue: begin,
      onObjectEnd: end,
      onArrayEnd: end,
    },
    { allowTrailingComma: true },
  );
  return found;
};

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
  const spans = await beyondJson(excerpt.text);
  return spans.length === 0 ? strict : { ...readDocument(Buffer.from(blanked(excerpt.text, spans))), excerpt };
};
