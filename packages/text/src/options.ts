import { expected } from './expected.ts';
import { alternatives } from './words.ts';

/** @returns a text or a number that a program gave, or what kind of value it gave; less than `shown` takes. */
export const brief = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  return typeof value === 'number' ? `${value}` : typeof value;
};

/**
 * Refuses options that a function does not take.
 *
 * @returns a copy of the options, so that each was read once
 * @throws {TypeError} for options that are no object or cannot be read, and for an option that there is not
 */
export const namedOptions = <Options extends object>(
  options: Options | undefined,
  names: readonly string[],
): Partial<Options> => {
  if (options === undefined) return {};
  const given = expected('an object of options', () => {
    if (typeof options !== 'object' || !options) throw options;
    return { ...options };
  });
  for (const name of Object.keys(given)) {
    if (!names.includes(name))
      throw new TypeError(`Unknown option ${JSON.stringify(name.slice(0, 60))}. Expected ${alternatives(names)}.`);
  }
  return given;
};
