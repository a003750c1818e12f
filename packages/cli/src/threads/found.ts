import type { Found } from '../check/found.ts';
import { type Check, checkInput } from '../check/run.ts';
import type { Input } from '../inputs/input.ts';
import { jobsFor } from './jobs.ts';

async function* oneByOne(inputs: readonly Input[], check: Check): AsyncGenerator<Iterable<Found>> {
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
  inputs: readonly Input[],
  check: Check,
  jobs: string | undefined,
): Promise<AsyncGenerator<Iterable<Found>>> => {
  const count = jobsFor(jobs, inputs);
  if (count === 1 || check.job === undefined) return oneByOne(inputs, check);
  const { checkAcross } = await import('./across.ts');
  return checkAcross(inputs, check, check.job, count);
};
