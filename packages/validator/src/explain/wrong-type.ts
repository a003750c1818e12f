import type { Finding } from './report.ts';
import { show } from './show.ts';

/** @returns the JSON type of a value; for one that JSON has not, what JavaScript calls it. */
export const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not finite';
  return typeof value;
};

const named: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'an array',
};

const kindOf = (value: unknown): string => {
  const shown = show(value);
  return typeof value === 'string' || typeof value === 'number' ? `the ${typeof value} ${shown}` : shown;
};

/** @returns the issue for a value of another type than those expected. */
export const wrongType = (type: string | readonly string[], value: unknown, name: string): Finding => {
  const expected = ([] as string[])
    .concat(type)
    .map((one) => named[one] ?? one)
    .join(' or ');
  return {
    code: 'schema/wrong-type',
    message: `${name} is ${kindOf(value)}; expected ${expected}`,
    expected,
    received: show(value),
  };
};
