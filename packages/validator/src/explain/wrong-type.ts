import type { MessageParams } from '../messages.ts';
import type { Model } from './model.ts';
import type { Finding } from './report.ts';
import { alternatives, few, show } from './show.ts';

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

const wanted = ({ expected, values }: Pick<MessageParams['schema/wrong-type'], 'expected' | 'values'>): string =>
  values ? alternatives(values) : expected.map(withArticle).join(' or ');

const say = (params: MessageParams['schema/wrong-type']): string => {
  const { name, kind, received } = params;
  const found = kind === 'string' || kind === 'number' ? `the ${kind} ${received}` : received;
  return `${name} is ${found}; expected ${wanted(params)}`;
};

/** @returns the issue for a value of another type than those expected. */
export const wrongType = (
  { type = [], enum: values = [] }: Model,
  value: unknown,
  name: string,
): Finding<'schema/wrong-type'> => {
  const received = show(value);
  const params = {
    name,
    expected: ([] as string[]).concat(type),
    kind: typeOf(value),
    received,
    ...(type === 'string' && values.length > 0 && values.length <= few && { values }),
  };
  return { code: 'schema/wrong-type', params, say, about: { expected: wanted(params), received } };
};
