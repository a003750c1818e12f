import { checkHistories, type HistoryIssue } from '@referral-kit/lifecycle';
import type { Finding } from '../check/verdict.ts';
import { placeStep } from './place.ts';
import type { HistorySettings } from './settings.ts';
import type { Settled } from './settled.ts';

/**
 * Whether an issue is more than a validator says of the snapshot by itself: those that do not depend on an
 * earlier one are about its state and its time, and only None/None is a valid state outside the table.
 */
const isOfHistory = ({ code, previous }: HistoryIssue): boolean =>
  previous !== undefined || code === 'lifecycle/undocumented-state';

/** Whether an issue that a snapshot has by itself says something of a state that is left open. */
const isOpen = ({ previous }: HistoryIssue, { isOpen }: Settled): boolean =>
  previous === undefined && isOpen('status', 'substatus');

/**
 * Holds snapshots, in the order of their file, to the lives that their referrals can have.
 *
 * @returns the faults of every step, and the advice on it, by the number of the record
 */
export const stepFindings = (
  all: readonly Settled[],
  { steps, validates }: HistorySettings,
): ReadonlyMap<number, readonly Finding[]> => {
  // Whose life a snapshot belongs to cannot be told while its id is open.
  const known = all.filter((settled) => !settled.isOpen('id'));
  const at = (index: number): Settled => known[index] as Settled;
  const histories = checkHistories(
    known.map(({ value }) => value),
    steps,
  );
  const findings = histories
    .flatMap(({ result }) => [...(result.ok ? [] : result.issues), ...result.warnings])
    .filter((issue) => !isOpen(issue, at(issue.index)) && (!validates || isOfHistory(issue)))
    .map((issue): [number, Finding] => {
      const before = issue.previous === undefined ? undefined : at(issue.previous);
      return [at(issue.index).snapshot.record, placeStep(issue, at(issue.index), before)];
    });
  return new Map(
    [...Map.groupBy(findings, ([record]) => record)].map(([record, own]) => [
      record,
      own.map(([, finding]) => finding),
    ]),
  );
};
