import { alternatives as orList } from '@referral-kit/text';
import type { Kind, Shown } from '@referral-kit/types/issues';

/** @returns values of the contract in quotes: `"a", "b" or "c"`. */
export const alternatives = (values: readonly string[]): string => orList(values, '"');

const kinds: readonly string[] = ['number', 'string', 'array', 'object', 'bigint', 'symbol', 'function'];

/** @returns a kind of value with its article, or a value as it is. */
export const said = (value: Kind | Shown): string => {
  if (value === 'boolean') return 'true or false';
  return kinds.includes(value) ? `${/^[ao]/.test(value) ? 'an' : 'a'} ${value}` : value;
};

/** @returns `a string or null`. */
export const kindsOf = (expected: readonly Kind[]): string => orList(expected.map(said));

/** @returns a value of a document as it is; `missing` for one that is not there. */
export const orMissing = (value: Shown): string => (value === 'undefined' ? 'missing' : said(value));

/** @returns what a value is called. */
export const named = (name: string | number | null): string =>
  typeof name === 'number' ? `item ${name}` : (name ?? 'the document');
