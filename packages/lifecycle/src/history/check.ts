import { notAHistory as say } from '@referral-kit/messages/en/lifecycle';
import { type Choices, expectKinds, expectOptions, having, numbers } from '@referral-kit/text';
import { elementsOf } from '../elements.ts';
import { lifecycle as defaultLifecycle } from '../generated/default.ts';
import { issue } from '../issues.ts';
import type { Machine } from '../machine.ts';
import { type TransitionOptions, treatments } from '../outcome.ts';
import { snapshotOf } from '../snapshot.ts';
import { identityIssues } from './identity.ts';
import { type HistoryIssue, reporter } from './issue.ts';
import { timeIssues } from './times.ts';
import { transitionIssues } from './transitions.ts';

/** How a history is judged. */
export interface HistoryOptions extends TransitionOptions {
  /** The machine of another revision, or that of registrations. */
  readonly lifecycle?: Machine;
  /** The numbers that issues give to the snapshots instead of their places in the array. */
  readonly numbers?: readonly number[];
}

/** What `checkHistory` found: deeply frozen data. Warnings are advice. */
export type HistoryResult =
  | { readonly ok: true; readonly issues?: undefined; readonly warnings: readonly HistoryIssue[] }
  | { readonly ok: false; readonly issues: readonly HistoryIssue[]; readonly warnings: readonly HistoryIssue[] };

/** The options of a history. */
const historyChoices: Choices = { lifecycle: true, numbers: true, treatAdviceAs: treatments };
const historyKinds = { lifecycle: having('transition'), numbers };

const { freeze } = Object;

const notAHistory = (): HistoryResult => {
  const fault = issue({ code: 'lifecycle/not-a-history', path: [], params: {}, say });
  const found = freeze({ ...fault, index: 0 });
  return freeze({ ok: false, issues: freeze([found]), warnings: freeze([]) });
};

/**
 * Holds the life of one referral to the table: every step is a legal transition, `id`, `engagementId` and
 * `createdDateTime` stay the same, and `updatedDateTime` never runs backwards. Members that a snapshot lacks are
 * not judged, so that a history of bare states will do. Never throws; changes nothing.
 *
 * @param snapshots an array, oldest first, of referrals or of parts of them
 * @returns every fault, in the order of the snapshots
 *
 * @example
 * const result = checkHistory([
 *   { status: 'Closed', substatus: 'Won' },
 *   { status: 'Active', substatus: 'Accepted' },
 * ]);
 * if (!result.ok) result.issues[0]?.pointer; // '/1/status'
 */
export const checkHistory = (snapshots: unknown, options?: HistoryOptions): HistoryResult => {
  const {
    lifecycle = defaultLifecycle,
    treatAdviceAs,
    ...given
  } = expectKinds(expectOptions(options, historyChoices), historyKinds);
  const seen = elementsOf(snapshots)?.map(snapshotOf);
  if (!seen) return notAHistory();
  const report = reporter(given.numbers);
  const found = [
    ...transitionIssues(seen, lifecycle, treatAdviceAs, report),
    ...identityIssues(seen, report),
    ...timeIssues(seen, report),
  ].sort((a, b) => a.index - b.index);
  const issues = freeze(found.filter(({ severity }) => severity === 'error'));
  const warnings = freeze(found.filter(({ severity }) => severity === 'warning'));
  return freeze(issues.length === 0 ? { ok: true, warnings } : { ok: false, issues, warnings });
};
