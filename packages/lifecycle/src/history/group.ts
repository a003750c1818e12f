import { expectKinds, expectOptions, having } from '@referral-kit/text';
import { elementsOf } from '../elements.ts';
import { treatments } from '../outcome.ts';
import { read } from '../read.ts';
import { checkHistory, type HistoryOptions, type HistoryResult } from './check.ts';

/** The snapshots of one referral, in their order. */
export interface History {
  /** The referral's id; none for the snapshots that have no id, which are taken for one referral. */
  readonly id: string | undefined;
  /** Where each snapshot stands among all records. */
  readonly indexes: readonly number[];
  readonly snapshots: readonly unknown[];
}

/** A history, and what was found in it. */
export interface CheckedHistory extends History {
  readonly result: HistoryResult;
}

const { freeze } = Object;

/**
 * Sorts the records of many referrals into histories by `id`.
 *
 * @param records an array of snapshots; anything else has no histories
 * @returns the histories in the order of their first records
 */
export const groupHistories = (records: unknown): readonly History[] => {
  const groups = new Map<string | undefined, { indexes: number[]; snapshots: unknown[] }>();
  for (const [index, snapshot] of (elementsOf(records) ?? []).entries()) {
    const value = read(snapshot, 'id');
    const id = typeof value === 'string' && value !== '' ? value : undefined;
    const group = groups.get(id) ?? { indexes: [], snapshots: [] };
    groups.set(id, group);
    group.indexes.push(index);
    group.snapshots.push(snapshot);
  }
  return freeze(
    [...groups].map(([id, { indexes, snapshots }]) =>
      freeze({ id, indexes: freeze(indexes), snapshots: freeze(snapshots) }),
    ),
  );
};

/**
 * Checks the histories of many referrals; see `checkHistory`.
 *
 * @param records an array of snapshots, each referral's oldest first
 * @returns the histories with what was found; `index`, `previous` and pointers of issues refer to `records`
 */
export const checkHistories = (
  records: unknown,
  options?: Omit<HistoryOptions, 'numbers'>,
): readonly CheckedHistory[] => {
  const given = expectKinds(expectOptions(options, { lifecycle: true, treatAdviceAs: treatments }), {
    lifecycle: having('transition'),
  });
  return freeze(
    groupHistories(records).map((history) =>
      freeze({ ...history, result: checkHistory(history.snapshots, { ...given, numbers: history.indexes }) }),
    ),
  );
};
