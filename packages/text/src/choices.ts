import { alternatives } from './words.ts';

/** A text or number, or what kind of value it is. */
const shown = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  return typeof value === 'number' ? `${value}` : typeof value;
};

/** @returns the error for a value that is none of the choices, which it names. */
export const notAChoice = (what: string, value: unknown, choices: readonly string[]): RangeError =>
  new RangeError(`Unknown ${what} ${shown(value)}. Expected ${alternatives(choices)}.`);

/** The options that a function takes: the texts that one may be, or true for one that may be anything else. */
export type Choices = Readonly<Record<string, readonly string[] | true>>;

/**
 * Refuses options that a function does not take. An option that is `undefined` is not given.
 *
 * @returns a copy of the options, so that each was read once
 * @throws {TypeError} for options that are no object or cannot be read, and for an option that there is not
 * @throws {RangeError} for an option that is none of its texts
 */
export const expectOptions = <Options extends object>(
  options: Options | undefined,
  choices: Choices,
): Partial<Options> => {
  if (options === undefined) return {};
  let given: [string, unknown][] | undefined;
  try {
    given = typeof options === 'object' && options !== null ? Object.entries(options) : undefined;
  } catch {
    // A proxy whose traps throw is no object of options.
  }
  const names = Object.keys(choices);
  if (!given) throw new TypeError(`Expected an object of options: ${alternatives(names)}.`);
  for (const [name, value] of given) {
    if (!names.includes(name)) throw new TypeError(`Unknown option ${shown(name)}. Expected ${alternatives(names)}.`);
    const texts = choices[name];
    if (value !== undefined && texts !== true && !texts?.includes(value as string))
      throw notAChoice(name, value, texts ?? []);
  }
  return Object.fromEntries(given) as Partial<Options>;
};

/** @throws {RangeError} for what is given and is no whole number from 0 on */
export const expectCount = (name: string, value: number | undefined): number | undefined => {
  if (value !== undefined && !(Number.isInteger(value) && value >= 0))
    throw new RangeError(`${name} is ${shown(value)}. Expected a whole number, 0 or more.`);
  return value;
};
