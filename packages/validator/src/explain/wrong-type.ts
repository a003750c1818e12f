import type { MessageParams } from '../messages.ts';
import type { Finding } from './report.ts';
import { show } from './show.ts';

/** @returns the JSON type of a value; for one that JSON has not, what JavaScript calls it. */
export const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not finite';
  return typeof value;
};

const withArticle = (type: string): string => {
  if (type === 'null' || type === 'undefined') return type;
  return type === 'boolean' ? 'true or false' : `${/^[ao]/.test(type) ? 'an' : 'a'} ${type}`;
};

const say = ({ name, expected, kind, received }: MessageParams['schema/wrong-type']): string => {
  const found = kind === 'string' || kind === 'number' ? `the ${kind} ${received}` : received;
  return `${name} is ${found}; expected ${expected.map(withArticle).join(' or ')}`;
};

/** @returns the issue for a value of another type than those expected. */
export const wrongType = (
  type: string | readonly string[],
  value: unknown,
  name: string,
): Finding<'schema/wrong-type'> => {
  const expected = ([] as string[]).concat(type);
  const received = show(value);
  return {
    code: 'schema/wrong-type',
    params: { name, expected, kind: typeOf(value), received },
    say,
    about: { expected: expected.map(withArticle).join(' or '), received },
  };
};
