import type { Diagnostic, DocumentResult } from '../validate/document-result.ts';
import type { ReportOptions } from './reporter.ts';

/** @returns the issues that reports for people show: without those that a baseline accepts, which are only counted */
export const shownIssues = ({ issues }: DocumentResult, { quiet }: Pick<ReportOptions, 'quiet'>): Diagnostic[] =>
  issues.filter(({ severity, accepted }) => accepted === undefined && !(quiet && severity === 'warning'));

/** @returns in words why an issue is accepted, and how long; nothing for one that counts */
export const acceptanceText = ({ accepted }: Diagnostic): string | undefined =>
  accepted && `Accepted until ${accepted.expires}: ${accepted.reason}`;
