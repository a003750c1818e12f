import type { Outcome, Verdict } from '../check/verdict.ts';
import { status } from '../status.ts';
import { nothing } from './words.ts';

/** What a run came to, in numbers. */
export interface Summary {
  /** The files that were looked at, whether they could be read or not. */
  files: number;
  /** The documents that got a verdict: the valid, the invalid, and those that fail as expected. */
  records: number;
  valid: number;
  invalid: number;
  failedAsExpected: number;
  /** The files and documents that could not be read or parsed. */
  unreadable: number;
  /** The files without a document, such as reports, and the folders and patterns without a file. */
  empty: number;
  errors: number;
  warnings: number;
  /** Whether the run was interrupted, so that not all was looked at. */
  interrupted?: true;
}

const counters = {
  valid: 'valid',
  invalid: 'invalid',
  'failed-as-expected': 'failedAsExpected',
  unreadable: 'unreadable',
  empty: 'empty',
} as const satisfies Record<Outcome, keyof Summary>;

/** @returns whether a run came to nothing: there was neither a document nor a file that should have been one */
export const isNothing = ({ records, unreadable }: Summary): boolean => records + unreadable === 0;

/** @returns why a run says less than its verdicts do, whatever they are; nothing for a run that is all right */
export const troubleOf = (summary: Summary, allowEmpty: boolean): string | undefined => {
  if (summary.interrupted) return 'the run was interrupted';
  return isNothing(summary) && !allowEmpty ? nothing : undefined;
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
  add({ file, outcome, issues }: Verdict): void {
    const { summary } = this;
    summary[counters[outcome]] += 1;
    summary.records = summary.valid + summary.invalid + summary.failedAsExpected;
    const isFile = issues.every(({ code }) => code !== 'file/no-match' && code !== 'file/ignored');
    if (isFile && file !== this.#last) summary.files += 1;
    this.#last = file;
    for (const { severity } of issues) summary[severity === 'error' ? 'errors' : 'warnings'] += 1;
  }

  /** @returns the exit status, of which the gravest counts: something unread hides more than a fault does */
  status(allowEmpty: boolean): number {
    const { unreadable, invalid, records } = this.summary;
    if (unreadable > 0) return status.unreadable;
    if (invalid > 0) return status.faults;
    return records === 0 && !allowEmpty ? status.nothing : status.valid;
  }
}
