import { mostValues } from '@referral-kit/codes/writing-codes';
import { quoted, shortened } from '@referral-kit/text';
import { brokenPair, describeAt, helpForDamage, type Span, tokenEnd } from '@referral-kit/validator/internal/json';
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

const quoteIt = 'put the string in quotes';

/** What the codes of the library mean, for people who do not know its terms. */
const messages: Readonly<Record<string, SyntaxMessage>> = {
  TAB_AS_INDENT: {
    message: () => 'The line is indented with a tab.',
    help: 'Indent with spaces. YAML does not allow tabs there.',
  },
  BAD_INDENT: {
    message: (what) => `Expected a different indentation or a closing bracket, found ${what}.`,
    help: 'Close every [ and {, and indent the members of an object by the same number of spaces.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: (what) => `Expected ':' after a name on the same line, at ${what}.`,
    help: `Write a name and its ':' on one line, or ${quoteIt}.`,
  },
  MISSING_CHAR: {
    message: (what) => `Something is not closed or has no ':'; found ${what}.`,
    help: "Close every quote and bracket, and write a ':' and a space after each name.",
  },
  BAD_SCALAR_START: {
    message: (what) => `A string without quotes cannot begin with ${what}.`,
    help: 'Put the string in quotes.',
  },
  BAD_ALIAS: {
    message: (what) => `Expected the name of an anchor or alias, found ${what}.`,
    help: 'If it is a string, put it in quotes.',
  },
  BAD_DQ_ESCAPE: {
    message: (what) => `${what} is not an escape in double quotes.`,
    help: 'Write a backslash as \\\\, or put the string in single quotes.',
  },
  COMMENT_SPACE: {
    message: () => "A comment needs a space before its '#'.",
    help: `Write a space before '#', or ${quoteIt}.`,
  },
};

/** What is said of a value that a member follows where none can be. */
const nested = (text: string, start: number, what: string): Pick<PendingFault, 'message' | 'help'> =>
  /^[^\n]*:(?=\s)/.test(text.slice(start))
    ? { message: `The value contains a ':' and a space, after ${what}.`, help: 'Put the value in quotes.' }
    : {
        message: `The next line is indented further, so it is a part of the value ${what}.`,
        help: 'Indent the members of an object by the same number of spaces.',
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
    message: known?.message(what) ?? `The text is not YAML; found ${what}: ${shortened(message)}`,
    help:
      damage ?? known?.help ?? `Write one member per line as name: value, with the same indentation, or ${quoteIt}.`,
  };
  return {
    code: 'yaml/syntax',
    start: Math.min(start, text.length),
    end: text.slice(start, until).includes('\n') ? start : until,
    ...(code === 'BLOCK_AS_IMPLICIT_KEY' ? nested(text, start, what) : general),
    ...(opening !== undefined && { related: { start: opening, end: opening + 1, message: 'This is still open.' } }),
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
  message: 'The document has the directive twice.',
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
  message: `The document asks for YAML ${shortened(asked)}, in which words such as no and 1_000 have other values.`,
  help: 'Remove the %YAML line. Documents are read as YAML 1.2.',
});

export const unknownAlias = (span: Span, name: string): PendingFault => ({
  code: 'yaml/bad-alias',
  ...span,
  message: `No anchor &${shortened(name)} comes before the alias.`,
  help: 'Write the anchor before the value that the alias refers to. If it is a string, put it in quotes.',
});

export const circularAlias = (span: Span, name: string): PendingFault => ({
  code: 'yaml/bad-alias',
  ...span,
  message: `The alias *${shortened(name)} refers to a value that contains the alias.`,
  help: 'Write the value itself.',
});

export const tooManyAliases = (span: Span): PendingFault => ({
  code: 'yaml/too-many-aliases',
  ...span,
  message: `With this alias, the aliases expand to more than ${mostValues} values.`,
  help: 'Write the values out where they are used, in several documents.',
});

export const unknownTag = (span: Span, tag: string): PendingFault => ({
  code: 'yaml/unknown-tag',
  ...span,
  message: `The tag ${quoted(tag)} is not a core tag of YAML 1.2, or does not fit the value.`,
  help: 'Remove the tag. Dates and other strings need none.',
});

export const mergeKey = (span: Span): PendingFault => ({
  code: 'yaml/merge-key',
  ...span,
  message: 'Some parsers merge a member named <<, others keep it as it is.',
  help: 'Write the members out.',
  inKey: true,
});

export const nonStringKey = (span: Span, text: string): PendingFault => ({
  code: 'yaml/non-string-key',
  ...span,
  message: `The name ${shortened(text) || 'null'} is not a string, and parsers disagree about its value.`,
  help: 'Put the name in quotes.',
  inKey: true,
});

export const notFinite = (span: Span, text: string): PendingFault => ({
  code: 'yaml/not-finite',
  ...span,
  message: `JSON has no number ${shortened(text)}.`,
  help: 'Write digits, or leave the member out.',
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
