/** The most characters of a text that a message repeats. */
const most = 60;

const escapeCharacter = (character: string): string =>
  `\\u${(character.codePointAt(0) as number).toString(16).padStart(4, '0')}`;

/** Control characters, and those that reorder or hide text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a log
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

/** What is left of a character that was cut in two. */
const halfCharacter = /[\ud800-\udbff]$/;

/** Printable ASCII that needs no escaping: most texts. */
const plain = /^[ !#-[\]-~]*$/;

const shortened = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length).replace(halfCharacter, '')}…` : text;

/** @returns a text on one line, safe to print, of at most so many characters before they are escaped. */
export const printable = (text: string, length: number): string =>
  shortened(text, length).replaceAll(unsafe, escapeCharacter);

/** @returns a text in quotes: shortened, on one line, safe to print. */
export const quote = (text: string): string => {
  if (text.length <= most && plain.test(text)) return `"${text}"`;
  return `"${printable(shortened(text, most).replaceAll(/["\\]/g, '\\$&'), Number.POSITIVE_INFINITY)}"`;
};

/** @returns what a value is, in words: its text or number, or its kind. */
export const show = (value: unknown): string => {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'bigint') return 'a bigint';
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'symbol' || typeof value === 'function' ? `a ${typeof value}` : String(value);
  }
  return Array.isArray(value) ? 'an array' : 'an object';
};

/** A list of at most this many values is written out. */
export const few = 12;

/** @returns `"a", "b" or "c"`. */
export const alternatives = (values: readonly string[]): string => {
  const quoted = values.map(quote);
  const last = quoted.pop() ?? '';
  return quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last;
};
