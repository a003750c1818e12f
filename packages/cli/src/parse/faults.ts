import { quoted, shortened } from '../text/printable.ts';
import { deepest } from '../writing-codes.ts';
import { describeAt, helpAtStart, helpFor, tokenEnd } from './describe.ts';
import type { Fault, Node, Span } from './located-document.ts';
import { loneSurrogate } from './string.ts';

/** A fault before the value that it is in is known. */
export type PendingFault = Omit<Fault, 'path' | 'related'> & { readonly related?: Span & { readonly message: string } };

/** What may be said beside what was expected. */
type More = Pick<PendingFault, 'help' | 'related' | 'isTrailing'>;

/** Something else stands at an offset than what was expected there. */
export const expected = (text: string, at: number, what: string, more: More = {}): PendingFault => {
  const help = helpFor(text, at) ?? helpAtStart(text, at) ?? more.help;
  const message = `expected ${what}, found ${describeAt(text, at)}`;
  return { code: 'json/syntax', start: at, end: tokenEnd(text, at), message, ...more, ...(help && { help }) };
};

export const trailingText = (text: string, at: number, root: Node): PendingFault =>
  expected(text, at, 'the end of the text after the document', {
    ...(/[[{"]/.test(text.slice(at, at + 1)) && {
      help: 'put one document in a file, or one on each line of an .ndjson file',
    }),
    related: { ...root, message: 'the document' },
    isTrailing: true,
  });

export const missingName = (text: string, at: number, isFirst: boolean): PendingFault =>
  expected(text, at, isFirst ? "a member name or '}'" : "a member name after ','", {
    ...(/^[\p{L}_$]/u.test(text.slice(at, at + 2)) && { help: 'put the name in double quotes' }),
  });

/** @param before the value that the comma has to follow, as text, and its location */
export const missingComma = (
  text: string,
  at: number,
  closer: string,
  before: { text: string; node?: Span | undefined },
): PendingFault => {
  const isMore = /["[{\-\p{L}\p{N}]/u.test(text.slice(at, at + 1));
  const end = before.node?.end ?? at;
  const more = {
    help: `put a comma after ${before.text}`,
    related: { start: end, end, message: "a ',' is missing here" },
  };
  return expected(text, at, `',' or '${closer}' after ${before.text}`, isMore ? more : {});
};

export const trailingComma = (text: string, at: number, comma: number): PendingFault =>
  expected(text, at, `${text[at] === '}' ? 'a member name' : 'a value'} after ','`, {
    help: 'remove the comma',
    related: { start: comma, end: comma + 1, message: 'nothing follows this comma' },
  });

export const badNumber = (text: string, start: number): PendingFault => {
  const end = tokenEnd(text, start);
  const message = `'${shortened(text.slice(start, end))}' is not a number as JSON writes them`;
  const form = 'write digits, without a leading zero, then a fraction and an exponent if need be, as in -12.5e3';
  return { code: 'json/syntax', start, end, message, help: helpFor(text, start) ?? form };
};

export const lossyNumber = (span: Span, raw: string): PendingFault => {
  const read = Number(raw);
  const message = `a double cannot hold the number ${shortened(raw)}; most readers would make it ${read}`;
  const help = Number.isFinite(read)
    ? `write ${read} if that is near enough; up to 15 digits are always kept`
    : 'write a number below 1.7e308';
  return { code: 'json/lossy-number', ...span, message, help };
};

export const duplicateKey = (key: Span, name: string, first: Span): PendingFault => ({
  code: 'json/duplicate-key',
  ...key,
  message: `the object has a second member named ${quoted(name)}, and readers disagree on which of the two counts`,
  help: 'keep one of the two',
  related: { ...first, message: 'the first one' },
  inKey: true,
});

export const unsafeKey = (key: Span): PendingFault => ({
  code: 'json/unsafe-key',
  ...key,
  message: 'a member named "__proto__" changes the prototype of objects in careless programs',
  help: 'remove the member',
  inKey: true,
});

/** @param string a string literal that holds half a surrogate pair */
export const loneSurrogateFault = (text: string, string: Span, inKey: boolean): PendingFault => {
  const start = string.start + (loneSurrogate(text.slice(string.start, string.end)) ?? 0);
  const message = `${text.slice(start, start + 6)} is half of a surrogate pair, which is no character`;
  const help = 'write both halves of the pair, or the character itself';
  return { code: 'json/lone-surrogate', start, end: start + 6, message, help, inKey };
};

export const tooDeep = (at: number): PendingFault => ({
  code: 'json/too-deep',
  start: at,
  end: at + 1,
  message: `arrays and objects are nested deeper than ${deepest} levels`,
  help: 'look whether something was written into itself: what the contract describes has but a few levels',
});
