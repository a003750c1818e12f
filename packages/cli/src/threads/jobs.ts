import { availableParallelism } from 'node:os';
import type { Input } from '../inputs/input.ts';
import { UsageError } from '../usage.ts';
import { isMuch } from './plan.ts';

/** More threads than this wait for each other, and for the one that reports. */
const most = 8;

/**
 * @param word what `--jobs` says, if anything
 * @returns in how many threads to check; in one where there is little to do
 * @throws {UsageError} when the word is no whole number above 0
 */
export const jobsFor = (word: string | undefined, inputs: readonly Input[]): number => {
  if (word === undefined) return isMuch(inputs) ? Math.min(availableParallelism(), most) : 1;
  const jobs = Number(word);
  if (/^\d+$/.test(word) && jobs > 0 && jobs <= 1024) return jobs;
  throw new UsageError(`--jobs ${word} is no whole number from 1 to 1024`);
};
