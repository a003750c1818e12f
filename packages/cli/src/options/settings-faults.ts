import { stderr } from '@referral-kit/files/streams';
import { linesOf } from '@referral-kit/parse/excerpt';
import type { LocatedDocument } from '@referral-kit/parse/located-document';
import { streamOutput } from '../reporters/open.ts';
import { pretty } from '../reporters/pretty/pretty.ts';
import { workingFolderAsRoot } from '../reporters/report-root.ts';
import { Tally } from '../reporters/summary.ts';
import type { Diagnostic } from '../validate/document-result.ts';
import { locateFault, locateIssue } from '../validate/locate.ts';
import { byLocation } from '../validate/verdict.ts';
import type { Wrong } from './load-config.ts';

/** @returns what is wrong with a file of settings, by place. */
export const findingsOf = ({ content, excerpt }: LocatedDocument, { faults, issues }: Wrong): Diagnostic[] => {
  const lines = linesOf(excerpt);
  if (content === undefined || faults.length > 0) return faults.map((fault) => locateFault(fault, lines));
  return issues.map((issue) => locateIssue(issue, content.root(), lines)).sort(byLocation);
};

/** Shows what is wrong with a file of settings, on standard error. */
export const show = (
  type: string,
  file: string,
  text: string,
  issues: readonly Diagnostic[],
  color: boolean | undefined,
): void => {
  const results = streamOutput(stderr, color);
  const notes = { write: () => {}, color: false };
  const reporter = pretty({
    results,
    notes,
    revision: '',
    command: 'validate',
    root: workingFolderAsRoot,
    quiet: false,
    group: false,
    criteria: { allowEmpty: false, allowUnmatched: false },
  });
  const excerpt = { text, firstLine: 1 };
  const result = { file, type, profile: 'strict', outcome: 'invalid', issues, excerpt } as const;
  const tally = new Tally();
  tally.add(result);
  reporter.result(result);
  reporter.end(tally.summary);
  results.close();
};
