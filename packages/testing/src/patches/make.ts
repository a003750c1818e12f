import { keptByService } from '@referral-kit/lifecycle/updates';
import { type Contract, shapeOf } from '../contract.ts';
import { pickFrom } from '../faults/mutation.ts';
import type { Revision } from '../generated/revisions.ts';
import { checkOverrides } from '../overrides/check.ts';
import { isPart, type Part } from '../overrides/fits.ts';
import type { ObjectShape, Shape } from '../shape/shape.ts';
import type { PatchOperation } from './operation.ts';
import { operationsFor } from './operations.ts';
import { targetsFrom } from './target.ts';

/** What a patch is to do. */
export interface PatchPlan {
  readonly revision: Revision;
  /** The members to change; a few of any kind where there are none. */
  readonly changes: Part | undefined;
  /** The referral to be patched, where it is known. */
  readonly before: Part | undefined;
  /** @returns a valid referral with these members */
  readonly referral: (fixed: Part) => Part;
  /** @returns a natural number, which picks among what is possible */
  readonly pick: () => number;
}

const membersOf = (shape: Shape): ObjectShape['members'] => {
  const object = shape.kind === 'union' ? shape.variants[0] : shape;
  return object?.kind === 'object' ? object.members : new Map();
};

const isState = (name: string): boolean => name === 'status' || name === 'substatus';

const isScalar = ({ kind }: Shape): boolean => ['text', 'number', 'date-time', 'flag', 'choice'].includes(kind);

/** The members of a referral, and of its details, that a partner may change one by one. */
const changeable = (shape: Shape, referral: Part): Part[] =>
  [...membersOf(shape)].flatMap(([name, member]): Part[] => {
    const value = referral[name];
    if (value === undefined || Object.hasOwn(keptByService, name) || name === 'updatedDateTime') return [];
    if (isScalar(member.shape)) return isState(name) ? [] : [{ [name]: value }];
    if (name !== 'details' || !isPart(member.shape, value)) return [];
    return changeable(member.shape, value).map((inner) => ({ [name]: inner }));
  });

/** One to three changes, which a service takes of any referral. */
const anyChanges = (shape: Shape, { referral, pick }: PatchPlan): Part => {
  const all = changeable(shape, referral({}));
  const count = 1 + (pick() % Math.min(3, all.length));
  const chosen = Array.from({ length: count }, () => pickFrom(all, pick()));
  const details = Object.assign({}, ...chosen.map((each) => each.details)) as Part;
  return Object.assign({}, ...chosen, Object.keys(details).length > 0 ? { details } : {});
};

/** A status never changes without its substatus. */
const withPair = (plan: PatchPlan, changes: Part): Part => {
  if (!Object.keys(changes).some(isState)) return changes;
  if (plan.before) return { ...changes, ...pickFrom(targetsFrom(plan.revision, plan.before, changes), plan.pick()) };
  const { status, substatus } = plan.referral(changes);
  return { ...changes, status, substatus };
};

const checkChanges = (changes: Part): void => {
  const kept = Object.keys(changes).find((name) => Object.hasOwn(keptByService, name) || name === 'updatedDateTime');
  if (kept !== undefined) throw new RangeError(`${kept} cannot be changed: only the service sets it.`);
};

/** @throws {RangeError} naming what is expected, when the patch would make no valid referral */
const checkResult = (contract: Contract, shape: Shape, before: Part, changes: Part): void =>
  checkOverrides(contract, merged(shape, before, changes));

const merged = (shape: Shape, before: Part, changes: Part): Part =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(changes)])].map((name) => {
      const [was, is] = [before[name], changes[name]];
      const inner = membersOf(shape).get(name)?.shape;
      if (!Object.hasOwn(changes, name)) return [name, was];
      return [name, inner && isPart(inner, is) && isPart(inner, was) ? merged(inner, was, is) : is];
    }),
  );

/**
 * @returns the operations of a patch that the service takes of the referral, or of any one where none is given
 * @throws {RangeError} naming what is expected, when the changes are impossible
 */
export const patchOf = (plan: PatchPlan): PatchOperation[] => {
  const { revision, before } = plan;
  const contract: Contract = { revision, profile: 'strict', typeName: 'Referral' };
  const shape = shapeOf(revision, 'strict', 'Referral');
  if (plan.changes) checkChanges(plan.changes);
  const changes = withPair(plan, plan.changes ?? anyChanges(shape, plan));
  const after = plan.referral(changes);
  checkOverrides(contract, after);
  if (before) checkResult(contract, shape, before, changes);
  return operationsFor(shape, { changes, after, before });
};
