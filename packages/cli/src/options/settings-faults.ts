import { stderr } from '@referral-kit/files/streams';
import { linesOf } from '@referral-kit/parse/excerpt';
import type { LocatedDocument } from '@referral-kit/parse/located-document';
import { streamOutput } from '../reporters/open.ts';
import { showResults } from '../reporters/pretty/show.ts';
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
  const result = {
    file,
    type,
    profile: 'strict',
    outcome: 'invalid',
    issues,
    excerpt: { text, firstLine: 1 },
  } as const;
  showResults([result], streamOutput(stderr, color));
};
