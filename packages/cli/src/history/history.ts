import { checkHistories, type HistoryIssue, type HistoryOptions } from '@referral-kit/lifecycle';
import { refusalCodes } from '@referral-kit/lifecycle/codes';
import { registry } from '@referral-kit/lifecycle/registry';
import { linesOf } from '@referral-kit/parse/excerpt';
import { spanAt } from '@referral-kit/validator/internal/json';
import type { ValidatedRecord } from '../validate/document.ts';
import type { Diagnostic } from '../validate/document-result.ts';
import { defaultType, type HistoryDiagnostics } from '../validate/options.ts';
import { idOf } from '../validate/record-id.ts';
import type { Verdict } from '../validate/verdict.ts';
import { locateStep } from './locate.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';

/** How histories are checked. */
export interface HistoryRules extends Pick<HistoryOptions, 'treatAdviceAs'> {
  /** Whether each snapshot is validated against the contract by itself, too. */
  readonly validates: boolean;
}

/** Whether the validator refuses what a snapshot says of its state, and does not only warn of it. */
const isStateRefused = ({ record }: Snapshot): boolean =>
  record.verdict.issues.some(
    ({ severity, pointer }) => severity === 'error' && ['', '/status', '/substatus'].includes(pointer),
  );

/**
 * Whether an issue is more than a validator says of the snapshot by itself. Those that do not depend on an earlier one
 * are about its state and its time: strict refuses every state but None/None that the table does not have; tolerant lets
 * all through with a warning, but no step may lead to one.
 */
const isOfHistory = ({ code, previous }: HistoryIssue, snapshot: Snapshot, isFirst: boolean): boolean => {
  if (previous !== undefined || code === 'lifecycle/undocumented-state') return true;
  if (isFirst) return false;
  // A referral that is closed as error is real data: strict refuses it, and tolerant reads it with a warning.
  return code in refusalCodes && code !== 'referral/closed-as-error' && !isStateRefused(snapshot);
};

/** Whether an issue that a snapshot has by itself says something of a state that is left open. */
const isAboutAmbiguousState = ({ previous }: HistoryIssue, { isAmbiguous }: Snapshot): boolean =>
  previous === undefined && isAmbiguous('status', 'substatus');

/** The transition table for the snapshots of a file: of several revisions the latest counts. */
const lifecycleFor = (records: readonly ValidatedRecord[]): Pick<HistoryOptions, 'lifecycle'> => {
  const latest = records
    .map(({ contract }) => contract.revision)
    .sort()
    .at(-1);
  const lifecycle = latest === undefined ? undefined : registry[latest];
  return lifecycle ? { lifecycle } : {};
};

/** What is said of a document that is no snapshot, though there is nothing else in its file. */
const notASnapshot = ({ document, contract }: ValidatedRecord, validates: boolean): Verdict | undefined => {
  const { content, record, excerpt } = document;
  const isSnapshot = typeof content?.value === 'object' && content.value !== null;
  const mayBeOther = validates && contract.type !== defaultType;
  if (content === undefined || record !== undefined || isSnapshot || mayBeOther) return undefined;
  const { start } = spanAt(content.root(), []);
  const diagnostic: Diagnostic = {
    ...linesOf(excerpt).range(start, start + 1),
    code: 'lifecycle/not-a-history',
    severity: 'error',
    pointer: '',
    message: 'The document is neither a snapshot nor a list of snapshots.',
    help: 'Write the snapshots as an array, oldest first, or one per line in an .ndjson file.',
  };
  return { outcome: 'invalid', issues: [diagnostic] };
};

/**
 * Holds the snapshots of one file, in its order, to the lives that their referrals can have.
 *
 * @returns the faults of every step and the advice on it, by the snapshot that it leads to
 */
export const checkHistory = (
  records: readonly ValidatedRecord[],
  { treatAdviceAs, validates }: HistoryRules,
): HistoryDiagnostics => {
  const referrals = records.filter(({ contract }) => !validates || contract.type === defaultType);
  const snapshots = new Map(referrals.map((record) => [record, snapshotOf(record, validates)]));
  // While its id is ambiguous, it is unknown which referral a snapshot belongs to.
  const known = [...snapshots.values()].filter(
    (snapshot) => snapshot !== undefined && !snapshot.isAmbiguous('id'),
  ) as Snapshot[];
  const at = (index: number): Snapshot => known[index] as Snapshot;
  const histories = checkHistories(
    known.map(({ value }) => value),
    { ...lifecycleFor(referrals), ...(treatAdviceAs && { treatAdviceAs }) },
  );
  const first = new Set(histories.map(({ indexes }) => indexes[0]));
  const placed = histories
    .flatMap(({ result }) => [...(result.ok ? [] : result.issues), ...result.warnings])
    .filter(
      (issue) =>
        !isAboutAmbiguousState(issue, at(issue.index)) &&
        (!validates || isOfHistory(issue, at(issue.index), first.has(issue.index))),
    )
    .map((issue) => {
      const before = issue.previous === undefined ? undefined : at(issue.previous);
      return { record: at(issue.index).record, diagnostic: locateStep(issue, at(issue.index), before) };
    });
  const byRecord = Map.groupBy(placed, ({ record }) => record);
  return {
    diagnostics: new Map([...byRecord].map(([record, own]) => [record, own.map(({ diagnostic }) => diagnostic)])),
    idOf: (record) => idOf(snapshots.get(record)?.value),
    notASnapshot: (record) => notASnapshot(record, validates),
  };
};
