import type { Issue, RelatedPlace } from '@referral-kit/validator';
import type { LifecycleCode } from '../codes.ts';
import { issue, type Parts } from '../issues.ts';

/** A fault of a history, or an advice. Its pointer leads into the array of snapshots: `/3/status`. */
export type HistoryIssue = Issue<LifecycleCode> & {
  /** Which snapshot is at fault. */
  readonly index: number;
  /** The earlier snapshot that it does not follow; none where it is at fault by itself. */
  readonly previous?: number;
};

/** Makes the issues of a history whose snapshots have their own numbers. */
export type Report = <Code extends LifecycleCode>(
  fault: Omit<Parts<Code>, 'path' | 'relatedTo'>,
  member: string,
  at: number,
  before?: { readonly at: number; readonly related: Omit<RelatedPlace, 'pointer'> },
) => HistoryIssue;

/** @param numbers the index to give for each snapshot */
export const reporter =
  (numbers: readonly number[] | undefined): Report =>
  (fault, member, at, before) => {
    const number = (position: number): number => numbers?.[position] ?? position;
    const found = issue({
      ...fault,
      path: [number(at), member],
      relatedTo: before && [[number(before.at), member], before.related],
    }) as Issue<LifecycleCode>;
    return Object.freeze({ ...found, index: number(at), ...(before && { previous: number(before.at) }) });
  };
