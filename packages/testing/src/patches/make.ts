import { pointerOf } from '@referral-kit/text';
import { type Contract, shapeOf } from '../contract.ts';
import { pickFrom } from '../faults/mutation.ts';
import type { Revision } from '../generated/revisions.ts';
import { checkOverrides } from '../overrides/check.ts';
import type { Part } from '../overrides/fits.ts';
import type { Shape } from '../shape/shape.ts';
import type { PatchOperation } from './operation.ts';
import { applied, type Change, operationsFor } from './operations.ts';
import { isKept, isOfState, someOf } from './some.ts';
import { targetsFrom } from './target.ts';

/** What a patch is to do. */
export interface PatchPlan {
  readonly revision: Revision;
  /** The members to change; a few of any kind where there are none. */
  readonly changes: Part | undefined;
  /** The referral to be patched, where it is known. */
  readonly before: Part | undefined;
  /** @returns a valid referral, with these members where some are fixed */
  readonly referral: (fixed?: Part) => Part;
  /** @returns a natural number, which picks among what is possible */
  readonly pick: () => number;
}

const checkChanges = (changes: Part): void => {
  const kept = Object.keys(changes).find(isKept);
  if (kept !== undefined) throw new RangeError(`${kept} cannot be changed: only the service sets it.`);
};

/** A status never changes without its substatus. */
const withState = (contract: Contract, { revision, before, referral, pick }: PatchPlan, asked: Part): Change => {
  const changesState = Object.keys(asked).some(isOfState);
  if (before) {
    const state = changesState ? pickFrom(targetsFrom(revision, before, asked), pick()) : {};
    const changes = { ...asked, ...state };
    return { changes, before, after: () => referral(changes) };
  }
  const made = referral(asked);
  checkOverrides(contract, made, asked);
  const { status, substatus } = made;
  return { changes: changesState ? { ...asked, status, substatus } : asked, before, after: () => made };
};

const changeOf = (contract: Contract, shape: Shape, plan: PatchPlan): Change => {
  if (plan.changes) {
    checkChanges(plan.changes);
    return withState(contract, plan, plan.changes);
  }
  const made = plan.referral();
  return { changes: someOf(shape, made, plan.pick), before: plan.before, after: () => made };
};

/**
 * @returns the operations of a patch that the service takes of the referral, or of any one where none is given
 * @throws {RangeError} naming what is expected, when the changes are impossible
 */
export const patchOf = (plan: PatchPlan): PatchOperation[] => {
  const contract: Contract = { revision: plan.revision, profile: 'strict', typeName: 'Referral' };
  const shape = shapeOf(plan.revision, 'strict', 'Referral');
  const operations = operationsFor(shape, changeOf(contract, shape, plan));
  if (plan.before) checkOverrides(contract, applied(plan.before, operations));
  return operations.map(({ at, op, value }) => ({ op, path: pointerOf(at), value }));
};
