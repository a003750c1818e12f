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
  let given: Partial<Options> | undefined;
  try {
    given = typeof options === 'object' && options !== null ? { ...options } : undefined;
  } catch {
    // A proxy whose traps throw is no object of options.
  }
  const unknown = given && Object.keys(given).find((name) => !names.includes(name));
  if (given && unknown === undefined) return given;
  const what = given ? `Unknown option ${JSON.stringify(unknown?.slice(0, 60))}.` : 'Options must be an object.';
  throw new TypeError(`${what} Expected ${alternatives(names)}.`);
};
