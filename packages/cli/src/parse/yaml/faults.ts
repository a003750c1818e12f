import { brokenPair, describeAt, helpForDamage, type Span, tokenEnd } from '@referral-kit/validator/internal/json';
import { quoted, shortened } from '../../text/printable.ts';
import { mostValues } from '../../writing-codes.ts';
import type { PendingFault } from '../located-document.ts';

/** What the library says of a text that is not YAML. */
export interface SyntaxError {
  readonly code: string;
  readonly pos: readonly [number, number];
  readonly message: string;
}

interface SyntaxMessage {
  readonly message: (what: string) => string;
  readonly help: string;
}

const quoteIt = 'put the text in quotes if it is a value';

/** What the codes of the library mean, for people who do not know its terms. */
const messages: Readonly<Record<string, SyntaxMessage>> = {
  TAB_AS_INDENT: { message: () => 'a tab indents the line', help: 'indent with spaces: YAML takes no tabs there' },
  BAD_INDENT: {
    message: (what) => `expected another indentation or a closing bracket, found ${what}`,
    help: 'close every [ and {, and indent the members of one object by the same number of spaces',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: (what) => `expected ':' after a name on its line, at ${what}`,
    help: `write a name and its ':' on one line; ${quoteIt}`,
  },
  MISSING_CHAR: {
    message: (what) => `something is not closed or lacks a ':', found ${what}`,
    help: "close every quote and bracket, and write a ':' and a space after each name",
  },
  BAD_SCALAR_START: { message: (what) => `no text without quotes begins with ${what}`, help: 'put the text in quotes' },
  BAD_ALIAS: { message: (what) => `expected a name for the anchor or alias, found ${what}`, help: quoteIt },
  BAD_DQ_ESCAPE: {
    message: (what) => `a text in double quotes has no escape ${what}`,
    help: 'write a backslash itself as \\\\, or put the text in single quotes',
  },
  COMMENT_SPACE: {
    message: () => "a comment needs a space before its '#'",
    help: `write a space before '#', or ${quoteIt}`,
  },
};

/** What is said of a value that a member follows where none can be. */
const nested = (text: string, start: number, what: string): Pick<PendingFault, 'message' | 'help'> =>
  /^[^\n]*:(?=\s)/.test(text.slice(start))
    ? { message: `the value has a ':' and a space in it, after ${what}`, help: 'put the value in quotes' }
    : {
        message: `the next line is indented deeper, which makes it a part of the value ${what}`,
        help: 'indent the members of one object by the same number of spaces',
      };

/** @param opening where the quote or bracket stands that is still open at the fault, if one is */
export const syntax = (
  text: string,
  { code, pos: [start, end], message }: SyntaxError,
  opening?: number,
): PendingFault => {
  const what = describeAt(text, start);
  const until = Math.min(text.length, Math.max(start, end, tokenEnd(text, start)));
  const known = messages[code];
  const damage = helpForDamage(text, start);
  const general = {
    message: known?.message(what) ?? `the text is not YAML, found ${what}: ${shortened(message)}`,
    help:
      damage ?? known?.help ?? `write one member on each line as name: value, with the same indentation; ${quoteIt}`,
  };
  return {
    code: 'yaml/syntax',
    start: Math.min(start, text.length),
    end: text.slice(start, until).includes('\n') ? start : until,
    ...(code === 'BLOCK_AS_IMPLICIT_KEY' ? nested(text, start, what) : general),
    ...(opening !== undefined && { related: { start: opening, end: opening + 1, message: 'still open' } }),
  };
};

/** @param at where a character stands that a stream of YAML cannot contain */
export const controlCharacter = (text: string, at: number): PendingFault => {
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    code: 'yaml/syntax',
    start: at,
    end: at + 1,
    message: `The character U+${code} is not allowed in YAML.`,
    help: 'Remove the character. Inside double quotes it can be written as an escape.',
  };
};

/** @param span the directive that stands there for the second time */
export const repeatedDirective = (span: Span): PendingFault => ({
  code: 'yaml/syntax',
  ...span,
  message: 'A document has a directive only once.',
  help: 'Remove one of the two.',
});

/** @param span a directive that no document follows */
export const danglingDirective = (span: Span): PendingFault => ({
  code: 'yaml/syntax',
  ...span,
  message: 'No document follows the directive.',
  help: 'Write --- and a document after it, or remove the line.',
});

export const version = (span: Span, asked: string): PendingFault => ({
  code: 'yaml/unsupported-version',
  ...span,
  message: `the document asks for YAML ${shortened(asked)}, in which words such as no and 1_000 mean other values`,
  help: 'remove the %YAML line: documents are read as YAML 1.2',
});

export const unknownAlias = (span: Span, name: string): PendingFault => ({
  code: 'yaml/bad-alias',
  ...span,
  message: `there is no anchor &${shortened(name)} before the alias`,
  help: 'write the anchor before the value that is meant, or put the text in quotes if it is none',
});

export const circularAlias = (span: Span, name: string): PendingFault => ({
  code: 'yaml/bad-alias',
  ...span,
  message: `the alias *${shortened(name)} stands for what it stands in, without end`,
  help: 'write the value itself',
});

export const tooManyAliases = (span: Span): PendingFault => ({
  code: 'yaml/too-many-aliases',
  ...span,
  message: `with this one, the aliases stand for more than ${mostValues} values`,
  help: 'write values out where they are used, in several documents',
});

export const unknownTag = (span: Span, tag: string): PendingFault => ({
  code: 'yaml/unknown-tag',
  ...span,
  message: `the tag ${quoted(tag)} is none that YAML 1.2 has, or does not fit the value`,
  help: 'remove the tag: dates and other texts are written without one',
});

export const mergeKey = (span: Span): PendingFault => ({
  code: 'yaml/merge-key',
  ...span,
  message: 'a member named << is merged by some readers and kept as it is by others',
  help: 'write out the members that are meant',
  inKey: true,
});

export const nonStringKey = (span: Span, text: string): PendingFault => ({
  code: 'yaml/non-string-key',
  ...span,
  message: `the name ${shortened(text) || 'null'} is not a text, and readers disagree on what it is`,
  help: 'put the name in quotes',
  inKey: true,
});

export const notFinite = (span: Span, text: string): PendingFault => ({
  code: 'yaml/not-finite',
  ...span,
  message: `${shortened(text)} is no number that JSON has`,
  help: 'write digits, or leave the member out',
});

/** @param source a scalar as it is written, which holds half a surrogate pair */
export const loneSurrogateFault = (span: Span, source: string, inKey: boolean): PendingFault => {
  const half =
    /\\(?:u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|u[dD][c-fC-F][0-9a-fA-F]{2}|U0000[dD][89a-fA-F][0-9a-fA-F]{2})/;
  const { 0: raw, index } = half.exec(source) ?? { 0: '', index: 0 };
  const start = span.start + index;
  const end = raw === '' ? span.end : start + raw.length;
  return brokenPair({ start, end }, raw || 'the text', inKey);
};
