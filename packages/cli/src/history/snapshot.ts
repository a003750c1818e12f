import { isObject } from '@referral-kit/text';
import type { ValidatedRecord } from '../validate/document.ts';

/** A snapshot, with the members of its value that a history can be checked by. */
export interface Snapshot {
  readonly record: ValidatedRecord;
  readonly value: unknown;
  /** Whether a fault in the writing, such as a second member of the name, leaves one of these members open. */
  isAmbiguous(...members: readonly string[]): boolean;
}

/** Whether a value can be a member that a history is checked by: a string that is not empty. */
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/**
 * Leaves out of a snapshot what readers disagree on.
 *
 * @param validates whether the snapshot is validated, which says enough of a member that is no text
 * @returns nothing for a snapshot that could not be parsed
 */
export const snapshotOf = (record: ValidatedRecord, validates: boolean): Snapshot | undefined => {
  const { content, faults } = record.document;
  if (content === undefined) return undefined;
  const { value } = content;
  const open = new Set(faults.map(({ path }) => path[0]));
  const counts = ([name, member]: [string, unknown]): boolean => !open.has(name) && (!validates || isText(member));
  return {
    record,
    value: isObject(value) ? Object.fromEntries(Object.entries(value).filter(counts)) : value,
    isAmbiguous: (...members) => members.some((member) => open.has(member)),
  };
};
