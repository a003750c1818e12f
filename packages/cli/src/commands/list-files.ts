import { stderr, stdout } from '@referral-kit/files/streams';
import { printable } from '@referral-kit/text';
import type { SourceFile } from '../files/source-file.ts';
import type { Listing } from '../options/resolve.ts';
import { type SuccessCriteria, statusOf, Tally } from '../reporters/summary.ts';
import { problemVerdict } from '../validate/file-problem.ts';

/**
 * Prints the names of the files that would be read, and to standard error what could not be.
 *
 * @returns the exit status
 */
export const listFiles = (
  inputs: readonly SourceFile[],
  criteria: SuccessCriteria,
  { isForPrograms }: Listing,
): number => {
  const tally = new Tally();
  for (const { name, problem } of inputs) {
    const found = problem ? problemVerdict(problem) : { outcome: 'valid' as const, issues: [] };
    tally.add({ file: name, type: '', profile: '', ...found });
    if (problem) stderr.write(`${printable(name)}: ${printable(problem.message)}\n`);
    else stdout.write(isForPrograms ? `${name}\0` : `${printable(name)}\n`);
  }
  return statusOf(tally.summary, criteria);
};
