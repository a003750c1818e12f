import { transitionsOf } from '../contract.ts';
import type { Revision } from '../generated/revisions.ts';
import { type State, walkable } from '../histories/states.ts';
import type { Part } from '../overrides/fits.ts';

const said = ({ status, substatus }: State): string => `${status}/${substatus}`;

const agrees = (state: State, { status, substatus }: Part): boolean =>
  (status === undefined || state.status === status) && (substatus === undefined || state.substatus === substatus);

/**
 * @param before the referral as it is
 * @param changes members of it to change, the status or the substatus among them
 * @returns the states that the changes can lead to
 * @throws {RangeError} naming the states that can follow, when none of them agrees with the changes
 */
export const targetsFrom = (revision: Revision, before: Part, changes: Part): readonly State[] => {
  const { legal } = walkable(revision);
  const from = { status: String(before.status), substatus: String(before.substatus) };
  const next = Object.hasOwn(transitionsOf(revision), from.status) ? legal(from) : [];
  const found = next.filter((state) => agrees(state, changes));
  if (found.length > 0) return found;
  const wanted = [changes.status, changes.substatus].filter((part) => part !== undefined).join('/');
  const choices = next.length > 0 ? `Expected one of ${next.map(said).join(', ')}.` : 'Nothing can.';
  throw new RangeError(`${wanted} cannot follow ${said(from)}. ${choices}`);
};
