import { badUpdatedTime, updatedBackwards } from '@referral-kit/messages/en/lifecycle';
import { instant } from '../instant.ts';
import { wasValue } from '../issues.ts';
import { show } from '../show.ts';
import type { Snapshot } from '../snapshot.ts';
import type { HistoryIssue, Report } from './issue.ts';

const member = 'updatedDateTime';

/** Finds where time runs backwards, compared with the last snapshot whose time is legible. */
export const timeIssues = (snapshots: readonly Snapshot[], report: Report): HistoryIssue[] => {
  let last: { readonly at: number; readonly time: string } | undefined;
  return snapshots.flatMap((snapshot, at) => {
    const value = snapshot[member];
    if (value === undefined) return [];
    const received = show(value);
    const time = instant(value);
    if (time === undefined) {
      return [report({ code: 'lifecycle/bad-updated-time', params: { received }, say: badUpdatedTime }, member, at)];
    }
    const before = last;
    last = { at, time };
    if (!before || time >= before.time) return [];
    const was = show(snapshots[before.at]?.[member]);
    const params = { received, previous: was };
    const fault = { code: 'lifecycle/updated-backwards', params, say: updatedBackwards } as const;
    const related = { at: before.at, related: wasValue(member, was) };
    return [report({ ...fault, expected: `${was} or later` }, member, at, related)];
  });
};
