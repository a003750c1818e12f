import { brief, namedOptions } from './options.ts';
import { alternatives } from './words.ts';

/** @returns the error for a value that is none of the choices, which it names. */
export const notAChoice = (what: string, value: unknown, choices: readonly string[]): RangeError =>
  new RangeError(`Unknown ${what} ${brief(value)}. Expected ${alternatives(choices)}.`);

/** A kind of values, as a check and in words. */
export interface Kind {
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
}

export const aString: Kind = { expected: 'a string', fits: (value) => typeof value === 'string' };

export const aNumber: Kind = { expected: 'a number', fits: (value) => typeof value === 'number' };

export const aFunction: Kind = { expected: 'a function', fits: (value) => typeof value === 'function' };

export const anObject: Kind = {
  expected: 'an object',
  fits: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

export const aBoolean: Kind = { expected: 'true or false', fits: (value) => typeof value === 'boolean' };

export const numbers: Kind = {
  expected: 'an array of numbers',
  fits: (value) => Array.isArray(value) && value.every((item) => typeof item === 'number'),
};

/** @returns the kind of objects that have a function of a name. */
export const having = (name: string): Kind => ({
  expected: `an object with the function ${name}`,
  fits: (value) => typeof (value as Readonly<Record<string, unknown>> | null)?.[name] === 'function',
});

/** The options that a function takes: the texts or the kind of values that one may be, or true for one that may be anything. */
export type Choices = Readonly<Record<string, readonly string[] | Kind | true>>;

const fits = (kind: Kind, value: unknown): boolean => {
  try {
    return kind.fits(value);
  } catch {
    // A proxy whose traps throw is of no kind.
    return false;
  }
};

const expectChoice = (name: string, value: unknown, choice: readonly string[] | Kind): void => {
  if ('fits' in choice) {
    if (!fits(choice, value)) throw new TypeError(`${name} is ${brief(value)}. Expected ${choice.expected}.`);
  } else if (!choice.includes(value as string)) throw notAChoice(name, value, choice);
};

/**
 * Refuses options that a function does not take. An option that is `undefined` is not given.
 *
 * @returns a copy of the options, so that each was read once
 * @throws {TypeError} for options that are no object or cannot be read, for an option that there is not, and for one of
 *   another kind
 * @throws {RangeError} for an option that is none of its texts
 */
export const expectOptions = <Options extends object>(
  options: Options | undefined,
  choices: Choices,
): Partial<Options> => {
  const given = namedOptions(options, Object.keys(choices));
  for (const [name, value] of Object.entries(given)) {
    const choice = choices[name];
    if (value !== undefined && choice !== undefined && choice !== true) expectChoice(name, value, choice);
  }
  return given;
};

/** @throws {RangeError} for what is given and is no whole number from 0 on */
export const expectCount = (name: string, value: number | undefined): number | undefined => {
  if (value !== undefined && !(Number.isInteger(value) && value >= 0))
    throw new RangeError(`${name} is ${brief(value)}. Expected a whole number, 0 or more.`);
  return value;
};
