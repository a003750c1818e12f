import { availableParallelism } from 'node:os';
import type { SourceFile } from '../files/source-file.ts';
import type { CompactResult } from '../validate/document-result.ts';
import { type Check, checkInput } from '../validate/run.ts';
import { isLarge } from './plan.ts';

async function* oneByOne(inputs: readonly SourceFile[], check: Check): AsyncGenerator<Iterable<CompactResult>> {
  for (const input of inputs) yield* checkInput(input, check);
}

/**
 * Checks inputs, in several threads where that is faster.
 *
 * @param jobs what `--jobs` says, if anything
 * @returns what was found, in the order of the inputs; the same whatever the number of threads
 * @throws {UsageError} when `--jobs` is no number
 */
export const checkInputs = async (
  inputs: readonly SourceFile[],
  check: Check,
  jobs: number | undefined,
): Promise<AsyncGenerator<Iterable<CompactResult>>> => {
  const count = jobsFor(jobs, inputs);
  if (count === 1 || check.job === undefined) return oneByOne(inputs, check);
  const { checkInParallel } = await import('./parallel.ts');
  return checkInParallel(inputs, check, check.job, count);
};

/** More threads than this wait for each other, and for the one that reports. */
const most = 8;

/** @returns in how many threads to check: as many as are asked for; else one where there is little to do */
const jobsFor = (asked: number | undefined, inputs: readonly SourceFile[]): number =>
  asked ?? (isLarge(inputs) ? Math.min(availableParallelism(), most) : 1);
