import { instant } from '../instant.ts';
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
      const message = `${member} is ${received}, which is not a date-time with at most seven fraction digits.`;
      return [report({ code: 'lifecycle/bad-updated-time', message, received }, member, at)];
    }
    const before = last;
    last = { at, time };
    if (!before || time >= before.time) return [];
    const was = show(snapshots[before.at]?.[member]);
    const message = `${member} is ${received}, earlier than ${was} before it.`;
    const related = { at: before.at, message: `${member} was ${was}.` };
    return [
      report(
        { code: 'lifecycle/updated-backwards', message, expected: `${was} or later`, received },
        member,
        at,
        related,
      ),
    ];
  });
};
