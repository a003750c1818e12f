import { colors } from '@referral-kit/command-line/colors';
import { status, worst } from '@referral-kit/command-line/status';
import type { CoverageData } from '@referral-kit/coverage/report';
import { plural, printable, shortened } from '@referral-kit/text';
import type { Identified } from '../filters/identified.ts';
import type { Diagnostic, DocumentResult, Outcome } from '../validate/document-result.ts';
import { isUnmatched } from '../validate/file-problem.ts';

/** What a run came to, in numbers. */
export interface Summary {
  /** The files that were looked at, whether they could be read or not. */
  files: number;
  /** The documents that got a verdict: the valid, the invalid, those that fail as expected, and the accepted. */
  records: number;
  valid: number;
  invalid: number;
  failedAsExpected: number;
  /** The documents whose errors a baseline accepts, all of them; absent if there are none. */
  accepted?: number;
  /** The files and documents that could not be read or parsed. */
  unreadable: number;
  /** The files without a document, such as reports, and the folders and patterns without a file. */
  empty: number;
  /** The errors that no baseline accepts. */
  errors: number;
  /** The errors that a baseline accepts, wherever they are; absent if there are none. */
  acceptedErrors?: number;
  warnings: number;
  /** Invalid documents that fit another contract far better; absent if there are none. */
  identified?: readonly Identified[];
  /** The paths that were named and match no file; absent if there are none. */
  unmatched?: number;
  /** What the documents exercise of the contract; absent unless that was asked for. */
  coverage?: CoverageData;
  /** Whether the run was interrupted, so that not all was looked at. */
  interrupted?: true;
}

const counters = {
  valid: 'valid',
  invalid: 'invalid',
  'failed-as-expected': 'failedAsExpected',
  accepted: 'accepted',
  unreadable: 'unreadable',
  empty: 'empty',
} as const satisfies Record<Outcome, keyof Summary>;

/** @returns whether a run came to nothing: there was neither a document nor a file that should have been one */
const isNothing = ({ records, unreadable }: Summary): boolean => records + unreadable === 0;

/** What a run has to meet to succeed, its verdicts aside. */
export interface SuccessCriteria {
  /** Whether it may validate nothing. */
  readonly allowEmpty: boolean;
  /** Whether a path that is named may match no file. */
  readonly allowUnmatched: boolean;
  /** How many warnings there may be; any number if absent. */
  readonly maxWarnings?: number;
}

/** Whether paths match no file beside others that do; a run that comes to nothing has a criterion for that. */
const hasUnmatched = (summary: Summary, { allowUnmatched }: SuccessCriteria): boolean =>
  !isNothing(summary) && (summary.unmatched ?? 0) > 0 && !allowUnmatched;

/** The warnings that `maxWarnings` limits: a path that matches no file has its own criterion. */
const limitedWarnings = ({ warnings, unmatched = 0 }: Summary): number => warnings - unmatched;

const hasTooManyWarnings = (summary: Summary, { maxWarnings }: SuccessCriteria): boolean =>
  maxWarnings !== undefined && limitedWarnings(summary) > maxWarnings;

/** @returns why a run fails, whatever its verdicts are; nothing for one that may succeed */
export const failureOf = (summary: Summary, criteria: SuccessCriteria): string | undefined => {
  if (summary.interrupted) return 'the run was interrupted';
  if (isNothing(summary) && !criteria.allowEmpty) return nothingValidated;
  const reasons = [
    hasUnmatched(summary, criteria) && `${plural(summary.unmatched ?? 0, 'path')} matched no file`,
    hasTooManyWarnings(summary, criteria) &&
      `${plural(limitedWarnings(summary), 'warning')}, but at most ${criteria.maxWarnings} allowed`,
  ].filter((reason) => reason !== false);
  return reasons.length > 0 ? reasons.join('; ') : undefined;
};

type Counter = (typeof counters)[Outcome] | 'unmatched' | 'errors' | 'acceptedErrors' | 'warnings';

const increment = (summary: Summary, counter: Counter): void => {
  summary[counter] = (summary[counter] ?? 0) + 1;
};

/** Counts verdicts. */
export class Tally {
  #last: string | undefined;
  readonly summary: Summary = {
    files: 0,
    records: 0,
    valid: 0,
    invalid: 0,
    failedAsExpected: 0,
    unreadable: 0,
    empty: 0,
    errors: 0,
    warnings: 0,
  };

  /** Counts a verdict; those on one file come one after the other. */
  add({ file, outcome, issues }: DocumentResult): void {
    const { summary } = this;
    increment(summary, counters[outcome]);
    summary.records = summary.valid + summary.invalid + summary.failedAsExpected + (summary.accepted ?? 0);
    if (issues.some(isUnmatched)) increment(summary, 'unmatched');
    else if (file !== this.#last) summary.files += 1;
    this.#last = file;
    for (const { severity, accepted } of issues) {
      increment(summary, severity === 'warning' ? 'warnings' : accepted ? 'acceptedErrors' : 'errors');
    }
  }
}

/** @returns the exit status of a run, from what it came to */
export const statusOf = (summary: Summary, criteria: SuccessCriteria): number => {
  if (summary.interrupted) return status.interrupted;
  return worst([
    ...(summary.unreadable > 0 ? [status.unreadable] : []),
    ...(summary.invalid > 0 || hasTooManyWarnings(summary, criteria) ? [status.faults] : []),
    ...((isNothing(summary) && !criteria.allowEmpty) || hasUnmatched(summary, criteria) ? [status.nothing] : []),
    status.valid,
  ]);
};

/** @returns a summary in one sentence: `12 files, 12 records: 10 valid, 2 invalid`. */
export const summaryLine = (summary: Summary, color: boolean): string => {
  const { red, yellow, green } = colors(color);
  const { files, records, valid, invalid, failedAsExpected, unreadable, unmatched = 0, errors, warnings } = summary;
  const { accepted = 0, acceptedErrors = 0 } = summary;
  const empty = summary.empty - unmatched;
  const parts = [
    valid > 0 && green(`${valid} valid`),
    failedAsExpected > 0 && green(`${failedAsExpected} failed as expected`),
    accepted > 0 && yellow(`${accepted} accepted`),
    invalid > 0 && red(`${invalid} invalid`),
    unreadable > 0 && red(`${unreadable} unreadable`),
    empty > 0 && yellow(`${empty} empty`),
    unmatched > 0 && yellow(`${unmatched} unmatched`),
    isNothing(summary) && yellow(nothingValidated),
    errors > 0 && red(plural(errors, 'error')),
    acceptedErrors > 0 && yellow(plural(acceptedErrors, 'accepted error')),
    warnings > 0 && yellow(plural(warnings, 'warning')),
  ].filter((part) => part !== false);
  const partial = summary.interrupted ? red('interrupted, up to there ') : '';
  return `${partial}${plural(files, 'file')}, ${plural(records, 'record')}: ${parts.join(', ')}`;
};

/** @returns which record of its file a document is, in words: `record 2 of r-1`; nothing if it is the only one. */
export const recordLabel = ({
  record,
  id,
  root,
}: Pick<DocumentResult, 'record' | 'id' | 'root'>): string | undefined => {
  if (record === undefined) return undefined;
  const whose = id === undefined ? '' : ` of ${shortened(id)}`;
  return `record ${record}${whose}${root === undefined ? '' : `, ${printable(root)}`}`;
};

/** What the name of a file may hold that would read as the place after it. */
const likeAPlace = /:(?=\d+:\d+: )/g;

/** @returns a fault in one line, which terminals and editors make a link of: `path:line:column: code message (at /pointer)`. */
export const faultLine = (result: DocumentResult, diagnostic: Diagnostic): string => {
  const { line, column, code, severity, message, pointer } = diagnostic;
  const details = [
    severity === 'warning' && 'warning',
    pointer !== '' && `at ${printable(pointer)}`,
    recordLabel(result),
  ].filter(Boolean);
  const path = printable(result.file).replace(likeAPlace, '\\u003a');
  const rest = details.length > 0 ? ` (${details.join(', ')})` : '';
  return `${path}:${line}:${column}: ${code} ${printable(message)}${rest}`;
};

/** Says of a run that came to nothing what every report has to say. */
export const nothingValidated = 'nothing was validated';
