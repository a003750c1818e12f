import { isArray } from './read.ts';

/** A text longer than this is cut in messages. */
const longest = 40;

/**
 * @returns a value as parameters of messages have it: a text in quotes, short, in one line, with control characters
 * escaped; a number or a truth value; else its kind
 */
export const show = (value: unknown): string => {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return `${value}`;
  if (typeof value !== 'string') return isArray(value) ? 'array' : typeof value;
  const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
  // Half a surrogate pair, which encodeURI cannot take, is escaped by then.
  return JSON.stringify(cut).replace(/\p{C}|\p{Zl}|\p{Zp}/gu, encodeURI);
};
