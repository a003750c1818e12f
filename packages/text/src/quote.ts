import { printable, truncated } from './printable.ts';

/** The most characters of a text that a message repeats. */
const most = 60;

/** @returns a text on one line, safe to print, of at most so many characters before they are escaped. */
export const oneLine = (text: string, length: number): string => printable(truncated(text, length));

/** A text that needs no change: most do not. */
const simple = /^[ !#-[\]-~]*$/;

/** @returns a text in quotes: shortened, on one line, safe to print. */
export const quote = (text: string): string => {
  const short = truncated(text, most);
  return `"${simple.test(short) ? short : printable(short.replaceAll(/["\\]/g, '\\$&'))}"`;
};

/** @returns a value as parameters of messages have it: a string in quotes, a number or a truth value; else its kind. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return Array.isArray(value) ? 'array' : typeof value;
};
