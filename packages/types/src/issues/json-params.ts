import type { NoParams, Shown } from './kind.ts';

/** What a JSON text needs at the place where it goes wrong. */
export type JsonExpected =
  /** A value, at the beginning. */
  | 'value'
  /** The first item of an array, or its end. */
  | 'item'
  /** Another item of an array, after a comma. */
  | 'next-item'
  /** The first member of an object, or its end. */
  | 'member'
  /** Another member of an object, after a comma. */
  | 'next-member'
  /** The colon after the name of a member. */
  | 'colon'
  /** The value of a member. */
  | 'member-value'
  /** A comma or the end of the array, after an item. */
  | 'comma-in-array'
  /** A comma or the end of the object, after the value of a member. */
  | 'comma-in-object'
  /** The end of the text, after the document. */
  | 'end'
  /** The quotation mark that ends a string. */
  | 'closing-quote'
  /** One of the escapes that JSON has, after a backslash. */
  | 'escape'
  /** Four hexadecimal digits, after `\u`. */
  | 'hex-digits'
  /** An escape in place of a control character. */
  | 'escaped-control'
  /** A number as JSON writes them. */
  | 'number';

/** What a JSON text has at the place where it goes wrong: a piece of text, one character, or what its name says. */
export type JsonFound = 'text' | 'character' | 'single-quote' | 'comment' | 'end-of-line' | 'end-of-text';

/** The parameters of the faults in how a JSON text is written, by code. */
export type JsonParams = {
  readonly 'json/syntax': {
    readonly expected: JsonExpected;
    readonly found: JsonFound;
    /** The piece of text, or the code point of the character such as `U+00A0`. */
    readonly received?: Shown;
    /** The name of the member, or the index of the item, that `expected` speaks of. */
    readonly part?: Shown;
  };
  readonly 'json/invalid-utf8': {
    /** The byte, such as `0xE9`. */
    readonly received: Shown;
    /** How many bytes come before it. */
    readonly offset: number;
  };
  readonly 'json/too-deep': {
    /** How many levels are allowed. */
    readonly maximum: number;
  };
  readonly 'json/duplicate-key': { readonly received: Shown };
  readonly 'json/lossy-number': {
    readonly received: Shown;
    /** The number that a double makes of it. */
    readonly value: Shown;
  };
  readonly 'json/lone-surrogate': { readonly received: Shown };
  readonly 'json/unsafe-key': NoParams;
};

/** The code of a fault in how a JSON text is written. */
export type JsonCode = keyof JsonParams;

/** A place in a JSON text that one of its faults depends on. */
export type JsonRelated =
  | 'string-start'
  | 'open-bracket'
  | 'document'
  | 'missing-comma'
  | 'last-comma'
  | 'first-of-name';
