import type { JsonFound } from '@referral-kit/types/issues';
import { type JsonMessages, jsonMessagesOf, pieceOfText } from './texts.ts';

const founds: Readonly<Record<JsonFound, (received: string) => string>> = {
  text: pieceOfText,
  character: (received) => `the character ${received}`,
  'single-quote': () => 'a single quote',
  comment: () => 'a comment',
  'end-of-line': () => 'the end of the line',
  'end-of-text': () => 'the end of the text',
};

/** @returns what stands somewhere in a text, in words. */
export const foundText = (found: JsonFound, received: string): string => founds[found](received);

/** What is said in English of how a JSON text is written. */
export const messages: JsonMessages = /*#__PURE__*/ jsonMessagesOf({
  found: founds,
  expected: {
    value: () => 'a JSON value',
    item: () => "a value or ']'",
    'next-item': () => "a value after ','",
    member: () => "a member name or '}'",
    'next-member': () => "a member name after ','",
    colon: (part) => `':' after the member name ${part}`,
    'member-value': (part) => `a value for ${part}`,
    'comma-in-array': (part) => `',' or ']' after item ${part}`,
    'comma-in-object': (part) => `',' or '}' after the value of ${part}`,
    end: () => 'the end of the text after the document',
    'closing-quote': () => "'\"' to end the string",
    escape: () => 'one of " \\ / b f n r t u after a backslash',
    'hex-digits': () => "four hexadecimal digits after '\\u'",
  },
  syntax: (expected, found) => `expected ${expected}, found ${found}`,
  noNumber: (found) => `${found} is not a number as JSON writes them`,
  unescaped: (character) => `the control character ${character} stands unescaped in a string`,
  invalidUtf8: (byte, offset) => `the byte ${byte} at offset ${offset} is not UTF-8`,
  tooDeep: (maximum) => `arrays and objects are nested deeper than ${maximum} levels`,
  duplicateKey: (name) =>
    `the object has a second member named ${name}, and readers disagree on which of the two counts`,
  lossyNumber: (number, value) => `a double cannot hold the number ${number}; most readers would make it ${value}`,
  loneSurrogate: (half) => `${half} is half of a surrogate pair, which is no character`,
  unsafeKey: 'a member named "__proto__" changes the prototype of objects in careless programs',
  related: {
    'string-start': 'the string begins here',
    'open-bracket': 'still open',
    document: 'the document',
    'missing-comma': "a ',' is missing here",
    'last-comma': 'nothing follows this comma',
    'first-of-name': 'the first one',
  },
});
