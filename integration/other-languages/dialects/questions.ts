import type { Question } from './programs.ts';

/** What may stand behind a text without being seen. */
const suffixes = [
  '',
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  '\u0085',
  '\u2028',
  '\u2029',
  ' ',
  '\t',
  '\u0000',
  'Z',
  'x',
  '~',
  '0',
];

const dates = [
  '2019-01-02T03:04:05Z',
  '2019-01-02T03:04:05.1234567Z',
  '2019-01-02T03:04:05+02:00',
  '2019-01-02t03:04:05.123456789z',
  '2016-12-31T23:59:60Z',
  '1990-12-31T15:59:60-08:00',
  '2015-07-01T01:59:60+02:00',
  '0000-02-29T00:00:00Z',
  '0001-01-01T00:00:00Z',
  '2019-02-29T00:00:00Z',
  '2019-01-02T03:04:05',
];
const pointers = ['', '/', '/team/-', '/a~0b/~1', '/a~2', 'a', '/~', '/Straße', '/\u{1f600}'];

/** Digits of other scripts, which `\d` takes in some dialects. */
const otherDigits = [0x0660, 0x06f0, 0x0966, 0xff10, 0x1d7ce];
const inScript = (text: string, zero: number): string =>
  text.replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));

const texts = [
  ...[...dates, ...pointers].flatMap((text) => suffixes.map((suffix) => `${text}${suffix}`)),
  ...[...dates, ...pointers].map((text) => `\n${text}`),
  ...dates.flatMap((text) => otherDigits.map((zero) => inScript(text, zero))),
];

/** @returns every pattern in a JSON Schema. */
export const patternsIn = (schema: unknown): string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'pattern' && typeof value === 'string' ? [value] : patternsIn(value),
  );
};

/** @returns every pattern with every text. */
export const questions = (patterns: readonly string[]): Question[] =>
  patterns.flatMap((pattern) => texts.map((text) => ({ pattern, text })));
