import { brief, namedOptions } from './options.ts';
import { alternatives } from './words.ts';

/** @returns the error for a value that is none of the choices, which it names. */
export const notAChoice = (what: string, value: unknown, choices: readonly string[]): RangeError =>
  new RangeError(`Unknown ${what} ${brief(value)}. Expected ${alternatives(choices)}.`);

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
  const names = Object.keys(choices);
  const given = namedOptions(options, names);
  for (const name of names) {
    const texts = choices[name] as Choices[string];
    const value = given[name as keyof Options];
    if (value !== undefined && texts !== true && !texts.includes(value as string)) throw notAChoice(name, value, texts);
  }
  return given;
};

/** @throws {RangeError} for what is given and is no whole number from 0 on */
export const expectCount = (name: string, value: number | undefined): number | undefined => {
  if (value !== undefined && !(Number.isInteger(value) && value >= 0))
    throw new RangeError(`${name} is ${brief(value)}. Expected a whole number, 0 or more.`);
  return value;
};
