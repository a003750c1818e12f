import { printable } from '@referral-kit/text';
import type { SourceFile } from '../files/source-file.ts';
import { stderr, stdout } from '../files/streams.ts';
import { type SuccessCriteria, statusOf, Tally } from '../reporters/summary.ts';
import { problemVerdict } from '../validate/file-problem.ts';

/**
 * Prints what would be read, one name on each line, and to standard error what could not be.
 *
 * @returns the exit status
 */
export const listFiles = (inputs: readonly SourceFile[], criteria: SuccessCriteria): number => {
  const tally = new Tally();
  for (const { name, problem } of inputs) {
    const found = problem ? problemVerdict(problem) : { outcome: 'valid' as const, issues: [] };
    tally.add({ file: name, type: '', profile: '', ...found });
    const stream = problem ? stderr : stdout;
    stream.write(`${printable(name)}${problem ? `: ${problem.message}` : ''}\n`);
  }
  return statusOf(tally.summary, criteria);
};
