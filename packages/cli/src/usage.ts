import { nearest } from '@referral-kit/nearest';
import { quoted } from './text/printable.ts';

/** The command was used in a way it does not know. The message is for the person who typed it. */
export class UsageError extends Error {}

/** @returns that there is nothing of a name, but others, and perhaps the one that was meant */
export const unknown = (
  what: string,
  name: string,
  allowed: readonly string[],
  meant: string | undefined,
): UsageError => {
  const hint = meant === undefined ? '' : `\n(Did you mean ${meant}?)`;
  return new UsageError(`there is no ${what} ${quoted(name)}; there is ${allowed.join(', ')}${hint}`);
};

/**
 * @param what what the name is to name, as `reporter`
 * @returns the name, which is one of those allowed
 * @throws {UsageError} with the allowed names and the nearest of them
 */
export const oneOf = <Name extends string>(what: string, name: string, allowed: readonly Name[]): Name => {
  const known = allowed.find((each) => each === name);
  if (known !== undefined) return known;
  throw unknown(what, name, allowed, nearest(name, allowed, 1)[0]);
};
