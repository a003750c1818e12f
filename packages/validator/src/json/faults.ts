import { oneLine, quote } from '@referral-kit/text';
import type { JsonExpected } from '@referral-kit/types/issues';
import { deepest } from './codes.ts';
import { foundAt, helpAtStart, helpFor, longestPiece, tokenEnd } from './describe.ts';
import { faultOf, type PendingJsonFault, related } from './fault.ts';
import type { Node, Span } from './node.ts';
import { loneSurrogate } from './string.ts';

/** What may be said in addition to what was expected. */
type More = Pick<PendingJsonFault, 'help' | 'related' | 'isTrailing'> & { readonly part?: string };

/** Something else is at an offset than what was expected there. */
export const expected = (
  text: string,
  at: number,
  what: JsonExpected,
  { part, ...more }: More = {},
): PendingJsonFault => {
  const help = helpFor(text, at) ?? helpAtStart(text, at) ?? more.help;
  const params = { expected: what, ...foundAt(text, at), ...(part !== undefined && { part }) };
  return faultOf('json/syntax', params, { start: at, end: tokenEnd(text, at) }, { ...more, ...(help && { help }) });
};

export const trailingText = (text: string, at: number, root: Node): PendingJsonFault =>
  expected(text, at, 'end', {
    ...(/[[{"]/.test(text.slice(at, at + 1)) && {
      help: 'put one document in a file, or one on each line of an .ndjson file',
    }),
    related: related('document', root),
    isTrailing: true,
  });

export const missingName = (text: string, at: number, isFirst: boolean): PendingJsonFault =>
  expected(text, at, isFirst ? 'member' : 'next-member', {
    ...(/^[\p{L}_$]/u.test(text.slice(at, at + 2)) && { help: 'put the name in double quotes' }),
  });

/**
 * @param part the name or index of what the comma has to follow
 * @param before where that stands
 */
export const missingComma = (
  text: string,
  at: number,
  part: string | number,
  before: Span | undefined,
): PendingJsonFault => {
  const isMore = /["[{\-\p{L}\p{N}]/u.test(text.slice(at, at + 1));
  const end = before?.end ?? at;
  const [what, name] =
    typeof part === 'number' ? [`item ${part}`, String(part)] : [`the value of ${quote(part)}`, quote(part)];
  return expected(text, at, typeof part === 'number' ? 'comma-in-array' : 'comma-in-object', {
    part: name,
    ...(isMore && { help: `put a comma after ${what}`, related: related('missing-comma', { start: end, end }) }),
  });
};

export const trailingComma = (text: string, at: number, comma: number): PendingJsonFault =>
  expected(text, at, text[at] === '}' ? 'next-member' : 'next-item', {
    help: 'remove the comma',
    related: related('last-comma', { start: comma, end: comma + 1 }),
  });

export const badNumber = (text: string, start: number): PendingJsonFault => {
  const end = tokenEnd(text, start);
  const params = {
    expected: 'number',
    found: 'text',
    received: oneLine(text.slice(start, end), longestPiece),
  } as const;
  const form = 'write digits without a leading zero, then a fraction and an exponent if needed, as in -12.5e3';
  return faultOf('json/syntax', params, { start, end }, { help: helpFor(text, start) ?? form });
};

/** @param value what the number is read as */
export const lossyNumber = (span: Span, raw: string, value: number = Number(raw)): PendingJsonFault => {
  const help = Number.isFinite(value)
    ? `write ${value} if that is near enough; up to 15 digits are always kept`
    : 'write a number below 1.7e308';
  return faultOf('json/lossy-number', { received: oneLine(raw, longestPiece), value: String(value) }, span, { help });
};

export const duplicateKey = (key: Span, name: string, first: Span): PendingJsonFault =>
  faultOf('json/duplicate-key', { received: quote(name) }, key, {
    help: 'keep one of the two',
    related: related('first-of-name', first),
    inKey: true,
  });

export const unsafeKey = (key: Span): PendingJsonFault =>
  faultOf('json/unsafe-key', {}, key, { help: 'remove the member', inKey: true });

/** @returns half of a surrogate pair as an escape, however it is written. */
const asEscape = (half: string): string =>
  half.startsWith('\\') ? half : `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** @param string a string literal that holds half a surrogate pair */
export const loneSurrogateFault = (text: string, string: Span, inKey: boolean): PendingJsonFault => {
  const { at = 0, length = 0 } = loneSurrogate(text.slice(string.start, string.end)) ?? {};
  const start = string.start + at;
  const span = { start, end: start + length };
  return brokenPair(span, asEscape(text.slice(span.start, span.end)), inKey);
};

/** @param half what stands there */
export const brokenPair = (span: Span, half: string, inKey: boolean): PendingJsonFault =>
  faultOf('json/lone-surrogate', { received: half }, span, {
    help: 'write both halves of the pair, or the character itself',
    inKey,
  });

export const tooDeep = (at: number): PendingJsonFault =>
  faultOf(
    'json/too-deep',
    { maximum: deepest },
    { start: at, end: at + 1 },
    {
      help: 'check whether something was written into itself: documents of the contract have only a few levels',
    },
  );

/** @param at the offset of the character that stands for the byte */
export const invalidUtf8 = (byte: number, offset: number, at: number): PendingJsonFault => {
  const received = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  const help = 'save the file as UTF-8; it was most likely saved as Latin-1 or Windows-1252';
  return faultOf('json/invalid-utf8', { received, offset }, { start: at, end: at + 1 }, { help });
};
