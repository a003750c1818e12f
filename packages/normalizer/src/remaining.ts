import { tokensOf } from '@referral-kit/text';
import type { Issue, IssueCode } from '@referral-kit/validator';
import type { Path } from './change.ts';
import type { ConflictCode } from './codes.ts';
import type { Conflict } from './walk/walk.ts';

/** What is still wrong with a document: a fault that its validator finds, or a conflict. */
export type Remaining = Issue<IssueCode | ConflictCode>;

/** A name as a message repeats it: short, with control characters escaped. */
const quote = (name: string | number | undefined): string => {
  const text = String(name);
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text).replace(/\p{C}|\p{Zl}|\p{Zp}/gu, encodeURI);
};

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
    const [name, second] = [quote(path.at(-1)), quote(tokensOf(other).at(-1))];
    return {
      code: 'normalize/conflict',
      severity: 'error',
      path,
      pointer,
      message: `${name} and ${second} both stand for ${member}, and have different values; which of them is right only their author knows`,
      expected: 'one of the two',
      received: name,
      related: [{ pointer: other, message: `${second} is here` }],
    };
  };

/** @returns the faults that no conflict says already. */
export const besides = (issues: readonly Remaining[], conflicts: readonly Remaining[]): Remaining[] => {
  const said = new Set(conflicts.map(({ pointer }) => pointer));
  return issues.filter(({ code, pointer }) => !(code === 'schema/unknown-member' && said.has(pointer)));
};
