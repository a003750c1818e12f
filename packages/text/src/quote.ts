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
export const oneLine = (text: string, length: number): string =>
  shortened(text, length).replaceAll(unsafe, escapeCharacter);

/** @returns a text in quotes: shortened, on one line, safe to print. */
export const quote = (text: string): string => {
  if (text.length <= most && plain.test(text)) return `"${text}"`;
  return `"${oneLine(shortened(text, most).replaceAll(/["\\]/g, '\\$&'), Number.POSITIVE_INFINITY)}"`;
};

/** @returns a value as parameters of messages have it: a string in quotes, a number or a truth value; else its kind. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return Array.isArray(value) ? 'array' : typeof value;
};
