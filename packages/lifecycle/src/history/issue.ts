import type { Issue } from '@referral-kit/validator';
import type { LifecycleCode } from '../codes.ts';
import { issue } from '../issues.ts';

/** A fault of a history, or an advice. Its pointer leads into the array of snapshots: `/3/status`. */
export interface HistoryIssue extends Issue<LifecycleCode> {
  /** Which snapshot is at fault. */
  readonly index: number;
  /** The earlier snapshot that it does not follow; none where it is at fault by itself. */
  readonly previous?: number;
}

type Text = Pick<Issue<LifecycleCode>, 'code' | 'message' | 'severity' | 'expected' | 'received'>;

/** Makes the issues of a history whose snapshots have numbers of their own. */
export type Report = (
  text: Omit<Text, 'severity'> & Partial<Text>,
  member: string,
  at: number,
  before?: { readonly at: number; readonly message: string },
) => HistoryIssue;

/** @param numbers the index to give for each snapshot */
export const reporter =
  (numbers: readonly number[] | undefined): Report =>
  (text, member, at, before) => {
    const number = (position: number): number => numbers?.[position] ?? position;
    const found = issue({
      ...text,
      path: [number(at), member],
      relatedTo: before && [[number(before.at), member], before.message],
    });
    return Object.freeze({ ...found, index: number(at), ...(before && { previous: number(before.at) }) });
  };
