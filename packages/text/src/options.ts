import { alternatives } from './words.ts';

/** @returns a text or a number that a program gave, or what kind of value it gave; less than `shown` takes. */
export const brief = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  return typeof value === 'number' ? `${value}` : typeof value;
};

/** @returns a copy of an object of options, so that each is read once; nothing for what is none or cannot be read */
const copied = (options: unknown): object | undefined => {
  try {
    return typeof options === 'object' && options !== null ? { ...options } : undefined;
  } catch {
    // A proxy whose traps throw is no object of options.
    return undefined;
  }
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
  const given = copied(options) as Partial<Options> | undefined;
  if (!given) throw new TypeError(`Options must be an object. Expected ${alternatives(names)}.`);
  for (const name of Object.keys(given)) {
    if (!names.includes(name))
      throw new TypeError(`Unknown option ${JSON.stringify(name.slice(0, 60))}. Expected ${alternatives(names)}.`);
  }
  return given;
};
