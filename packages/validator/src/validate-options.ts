import { namedOptions, shown } from '@referral-kit/text';
import type { ValidateOptions } from './validator.ts';

/** The options of `validate`, checked, with how many issues a result may hold. */
export type CheckedOptions = ValidateOptions & { readonly limit: number };

const names: readonly (keyof ValidateOptions)[] = ['limit', 'translate', 'redact'];

/** Unless a program says otherwise. */
const defaults: CheckedOptions = { limit: 1000 };

/**
 * @throws {TypeError} for options that are no object or cannot be read, for an option that there is not, and for a
 * `translate` or `redact` that is no function
 * @throws {RangeError} for a limit that is no number from 0 on
 */
export const validateOptions = (options: ValidateOptions | undefined): CheckedOptions => {
  if (options === undefined) return defaults;
  const { limit = defaults.limit, ...given } = namedOptions(options, names);
  // Every validator carries this; `expectKinds` would take 75 bytes more.
  for (const [name, value = validateOptions] of Object.entries(given)) {
    if (typeof value !== 'function') throw new TypeError(`${name} is not a function.`);
  }
  if (typeof limit === 'number' && limit >= 0) return { ...given, limit };
  throw new RangeError(`limit is ${shown(limit)}. Expected a number, 0 or more.`);
};
