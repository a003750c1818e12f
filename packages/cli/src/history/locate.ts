import type { HistoryIssue } from '@referral-kit/lifecycle';
import { adviceCodes, refusalCodes } from '@referral-kit/lifecycle/codes';
import { linesOf } from '@referral-kit/parse/excerpt';
import { pointerOf, quoted, shortened } from '@referral-kit/text';
import { type Node, spanAt } from '@referral-kit/validator/internal/json';
import type { Diagnostic, RelatedLocation } from '../validate/document-result.ts';
import { locateIssue } from '../validate/locate.ts';
import type { Snapshot } from './snapshot.ts';

const rootOf = ({ record: { document } }: Snapshot): Node =>
  (document.content as NonNullable<typeof document.content>).root();

const shown = (value: unknown): string =>
  typeof value === 'string' ? quoted(value) : shortened(JSON.stringify(value));

/** Where a member of an earlier snapshot stands, and what it was. */
const locateBefore = (snapshot: Snapshot, member: string): RelatedLocation => {
  const { start, end } = spanAt(rootOf(snapshot), [member]);
  const { excerpt, record = 1 } = snapshot.record.document;
  const message = `${member} was ${shown((snapshot.value as Record<string, unknown>)[member])}`;
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
export const locateStep = (issue: HistoryIssue, at: Snapshot, before: Snapshot | undefined): Diagnostic => {
  const { index: _, previous: __, related: ___, path: whole, ...rest } = issue;
  // The path leads into the array of all snapshots.
  const path = whole.slice(1);
  const lines = linesOf(at.record.document.excerpt);
  const place = locateIssue({ ...rest, path, pointer: pointerOf(path) }, rootOf(at), lines);
  if (before === undefined) return place;
  const members = membersBefore(issue.code, String(path[0]));
  return { ...place, related: members.map((member) => locateBefore(before, member)) };
};
