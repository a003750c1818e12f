import type { Output } from '@referral-kit/files/output';
import type { DocumentResult } from '../../validate/document-result.ts';
import { reportOptionsOf } from '../options.ts';
import { workingFolderAsRoot } from '../report-root.ts';
import { Tally } from '../summary.ts';
import { pretty } from './pretty.ts';

/**
 * Shows results as `pretty` does, each by itself and without a summary; then closes the output.
 *
 * @param maxProblems how many are shown; 0 for all
 */
export const showResults = (all: readonly DocumentResult[], results: Output, maxProblems?: number): void => {
  const reporter = pretty({
    ...reportOptionsOf({ group: false, ...(maxProblems !== undefined && { maxProblems }) }),
    results,
    notes: { write: () => {}, color: false },
    revision: '',
    command: '',
    root: workingFolderAsRoot,
  });
  for (const result of all) reporter.result(result);
  reporter.end(new Tally().summary);
  results.close();
};
