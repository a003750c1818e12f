import { identityChanged } from '@referral-kit/messages/en/lifecycle';
import { identityMembers } from '../identity.ts';
import { instant } from '../instant.ts';
import { wasValue } from '../issues.ts';
import { show } from '../show.ts';
import type { Snapshot } from '../snapshot.ts';
import type { HistoryIssue, Report } from './issue.ts';

/**
 * Finds each value that a member should not have taken. A value is reported where it first stands, and going back
 * to an earlier one is no further fault. Two spellings of one time are one value; an absent member is no value.
 */
const memberIssues = (
  snapshots: readonly Snapshot[],
  member: (typeof identityMembers)[number],
  report: Report,
): HistoryIssue[] => {
  const known = new Set<unknown>();
  let last: number | undefined;
  return snapshots.flatMap((snapshot, at) => {
    const value = snapshot[member];
    if (value === undefined) return [];
    const before = last;
    last = at;
    const isNew = !known.has(instant(value) ?? value);
    known.add(instant(value) ?? value);
    if (before === undefined || !isNew) return [];
    const was = show(snapshots[before]?.[member]);
    const received = show(value);
    const params = { member, received, previous: was };
    const fault = { code: 'lifecycle/identity-changed', params, say: identityChanged, expected: was } as const;
    return [report(fault, member, at, { at: before, related: wasValue(member, was) })];
  });
};

/** Holds the members that identify a referral to one value each. */
export const identityIssues = (snapshots: readonly Snapshot[], report: Report): HistoryIssue[] =>
  identityMembers.flatMap((member) => memberIssues(snapshots, member, report));
