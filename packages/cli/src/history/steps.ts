import { checkHistories, type HistoryIssue } from '@referral-kit/lifecycle';
import { adviceCodes, refusalCodes } from '@referral-kit/lifecycle/codes';
import type { Node } from '../parse/located-document.ts';
import { linesOf } from '../text/lines.ts';
import { pointerOf } from '../text/pointer.ts';
import { quoted, shortened } from '../text/printable.ts';
import type { Finding, RelatedPlace } from '../validate/document-result.ts';
import { placeIssue, spanAt } from '../validate/locate.ts';
import type { HistorySettings } from './history.ts';
import type { Snapshot } from './snapshots.ts';

/** The value of a snapshot, as far as a history can be judged by it. */
export interface Settled {
  readonly snapshot: Snapshot;
  readonly value: unknown;
  /** Whether a fault in the writing, such as a second member of the name, leaves one of these members open. */
  isOpen(...members: readonly string[]): boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether a value can be what a history is judged by; all of that is text. */
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/**
 * Leaves out of a snapshot what readers disagree on.
 *
 * @param validates whether the snapshot is validated, which says enough of a member that is no text
 * @returns nothing for a snapshot that could not be parsed
 */
export const settle = (snapshot: Snapshot, validates: boolean): Settled | undefined => {
  const { content, faults } = snapshot.document;
  if (content === undefined) return undefined;
  const { value } = content;
  const open = new Set(faults.map(({ path }) => path[0]));
  const counts = ([name, member]: [string, unknown]): boolean => !open.has(name) && (!validates || isText(member));
  return {
    snapshot,
    value: isObject(value) ? Object.fromEntries(Object.entries(value).filter(counts)) : value,
    isOpen: (...members) => members.some((member) => open.has(member)),
  };
};

/** @returns the id of the referral that a value is a snapshot of, if it has one. */
export const idOf = (value: unknown): string | undefined => {
  const id = isObject(value) ? value.id : undefined;
  return isText(id) ? (id as string) : undefined;
};

const rootOf = ({ document }: Snapshot): Node => (document.content as NonNullable<typeof document.content>).root();

const shown = (value: unknown): string =>
  typeof value === 'string' ? quoted(value) : shortened(JSON.stringify(value));

/** Where a member of an earlier snapshot stands, and what it was. */
const placeBefore = ({ snapshot, value }: Settled, member: string): RelatedPlace => {
  const { start, end } = spanAt(rootOf(snapshot), [member]);
  const { excerpt, record } = snapshot;
  const message = `${member} was ${shown((value as Record<string, unknown>)[member])}`;
  return { pointer: pointerOf([member]), message, ...linesOf(excerpt).range(start, end), record, excerpt };
};

/** The members of an earlier snapshot that an issue depends on: its state, or the member that should have stayed. */
const membersBefore = (code: string, member: string): string[] =>
  code in refusalCodes || code in adviceCodes ? ['status', 'substatus'] : [member];

/**
 * @param at the snapshot at fault
 * @param before the earlier snapshot that it does not follow
 * @returns an issue of a history with its place in the file, and the places in the earlier snapshot
 */
const placeStep = (issue: HistoryIssue, at: Settled, before: Settled | undefined): Finding => {
  const { index: _, previous: __, related: ___, path: whole, ...rest } = issue;
  // The path leads into the array of all snapshots.
  const path = whole.slice(1);
  const { snapshot } = at;
  const place = placeIssue({ ...rest, path, pointer: pointerOf(path) }, rootOf(snapshot), linesOf(snapshot.excerpt));
  if (before === undefined) return place;
  const members = membersBefore(issue.code, String(path[0]));
  return { ...place, related: members.map((member) => placeBefore(before, member)) };
};

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
