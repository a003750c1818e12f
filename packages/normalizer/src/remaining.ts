import { conflict as sayConflict } from '@referral-kit/messages/en/normalizer';
import { relatedName } from '@referral-kit/messages/en/phrases';
import { quote, tokensOf } from '@referral-kit/text';

import type { Issue, IssueCode } from '@referral-kit/validator';
import type { Path } from './change.ts';
import type { ConflictCode } from './codes.ts';
import type { Conflict } from './walk/walk.ts';

/** What is still wrong with a document: a fault that its validator finds, or a conflict. */
export type Remaining = Issue<IssueCode | ConflictCode>;

/** The parts of a pointer, indexes as numbers, as the issues of the validator have them. */
const pathIn = (document: unknown, pointer: string): Path => {
  let value: unknown = document;
  return tokensOf(pointer).map((part) => {
    const isIndex = Array.isArray(value);
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[part];
    return isIndex ? Number(part) : part;
  });
};

/**
 * @param document the normalised one
 * @param destination where in it something is that was at a pointer before
 * @returns a conflict in a document as an issue
 */
export const conflictIssue =
  (document: unknown, destination: (pointer: string) => string) =>
  (conflict: Conflict): Remaining => {
    const { member } = conflict;
    const [pointer, other] = [destination(conflict.pointer), destination(conflict.other)];
    const path = pathIn(document, pointer);
    const [received, second] = [quote(String(path.at(-1))), quote(String(tokensOf(other).at(-1)))];
    const params = { member, received, other: second };
    const place = { value: second };
    return {
      code: 'normalize/conflict',
      severity: 'error',
      path,
      pointer,
      message: sayConflict(params),
      params,
      expected: 'one of the two',
      received,
      related: [{ pointer: other, code: 'related/name', params: place, message: relatedName(place) }],
    };
  };

/** @returns the faults that no conflict says already. */
export const besides = (issues: readonly Remaining[], conflicts: readonly Remaining[]): Remaining[] => {
  const said = new Set(conflicts.map(({ pointer }) => pointer));
  return issues.filter(({ code, pointer }) => !(code === 'schema/unknown-member' && said.has(pointer)));
};
