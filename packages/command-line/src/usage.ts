import { alternatives, nearest, quoted } from '@referral-kit/text';

/**
 * The command was used or configured wrongly. The message is one line for the person who typed it; whatever it repeats
 * of what was typed is escaped when it is shown.
 */
export class UsageError extends Error {}

/** @returns that a name is not known, what is, and perhaps what was suggested */
export const unknownName = (
  what: string,
  name: string,
  allowed: readonly string[],
  suggested: string | undefined,
): UsageError => {
  const hint = suggested === undefined ? '' : ` Did you mean ${suggested}?`;
  return new UsageError(`Unknown ${what} ${quoted(name)}. Expected ${alternatives(allowed)}.${hint}`);
};

/**
 * @param what what the name stands for, as `reporter`
 * @returns the name, which is one of those allowed
 * @throws {UsageError} with the allowed names and the nearest of them
 */
export const oneOf = <Name extends string>(what: string, name: string, allowed: readonly Name[]): Name => {
  const known = allowed.find((each) => each === name);
  if (known !== undefined) return known;
  throw unknownName(what, name, allowed, nearest(name, allowed, 1)[0]);
};
