import { alternatives } from '@referral-kit/text';

/** @returns the error for a value that is none of the choices. */
export const notAChoice = (what: string, value: unknown, choices: readonly string[]): RangeError =>
  new RangeError(`Unknown ${what} ${JSON.stringify(value) ?? String(value)}. Expected ${alternatives(choices)}.`);

/** @throws {RangeError} naming the options, for one that is none of them */
export const checkOptions = (options: object, known: readonly string[]): void => {
  for (const name of Object.keys(options)) if (!known.includes(name)) throw notAChoice('option', name, known);
};

/** @throws {RangeError} when a length is not a whole number from `least` on */
export const checkLength = (name: string, value: number, least: number): void => {
  if (!Number.isInteger(value) || value < least) {
    throw new RangeError(`${name} must be a whole number, ${least} or more, not ${String(value)}.`);
  }
};
