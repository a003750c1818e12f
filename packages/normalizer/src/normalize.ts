import type { Change, Step } from './change.ts';
import type { Remaining } from './remaining.ts';
import { type NormalizeOptions, runOn } from './run.ts';

/** A document in the spelling of its contract. */
export interface Normalized {
  /** The document; the very one that was given where nothing had to change. */
  readonly value: unknown;
  /** Every change, in the order of the document. */
  readonly changes: readonly Change[];
  /** What is still wrong: the faults that the validator of the profile finds, and conflicts; no warnings. */
  readonly remaining: readonly Remaining[];
  /** The documented type that it was taken for. */
  readonly type: string;
}

/** @returns a change without what it takes to carry it out in a text. */
export const changeOf = (step: Step): Change => {
  const { code, pointer, from, to } = step;
  return 'to' in step ? { code, pointer, from, to } : { code, pointer, from };
};

/**
 * Brings a document into the spelling of its contract: names, values of lists, numbers, flags, date-times and shapes
 * that differ only in how they are written. Each change is reported. What is not known, or could mean two things,
 * stays as it is; nothing is dropped without a change that says so.
 *
 * @param input any value; it is not changed, and never makes this throw
 * @returns the document, every change, and what is still wrong
 * @throws {RangeError} when there is no such revision, type or profile
 *
 * @example
 * const { value, changes, remaining } = normalize(await response.json(), { revision: '2022-04-21' });
 */
export const normalize = (input: unknown, options?: NormalizeOptions): Normalized => {
  const { value, steps, remaining, type } = runOn(input, options);
  return { value, changes: steps.map(changeOf), remaining, type };
};
