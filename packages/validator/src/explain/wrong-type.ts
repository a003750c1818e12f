import { wrongType as say } from '@referral-kit/messages/en/validator';
import { alternatives, kindsOf } from '@referral-kit/messages/en/words';
import { shown } from '@referral-kit/text';
import type { Kind } from '@referral-kit/types/issues';
import { few } from './few.ts';
import type { Model } from './model.ts';
import type { Finding } from './report.ts';

/** @returns the JSON type of a value; for one that JSON has not, what JavaScript calls it. */
export const typeOf = (value: unknown): Kind => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not finite';
  return typeof value;
};

/** @returns the issue for a value of another type than those expected. */
export const wrongType = (
  { type = [], enum: values = [] }: Model,
  value: unknown,
  name: string | number | null,
): Finding<'schema/wrong-type'> => {
  const expected = (typeof type === 'string' ? [type] : type) as Kind[];
  const isListed = type === 'string' && values.length > 0 && values.length <= few;
  const params = { name, expected, kind: typeOf(value), received: shown(value) };
  return {
    code: 'schema/wrong-type',
    params: isListed ? { ...params, values } : params,
    say,
    expected: isListed ? alternatives(values) : kindsOf(expected),
  };
};
