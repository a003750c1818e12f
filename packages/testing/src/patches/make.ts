import { keptByService } from '@referral-kit/lifecycle/updates';
import { type Contract, shapeOf } from '../contract.ts';
import { pickFrom } from '../faults/mutation.ts';
import type { Revision } from '../generated/revisions.ts';
import { checkOverrides } from '../overrides/check.ts';
import { isPart, type Part, setMember } from '../overrides/fits.ts';
import type { ObjectShape, Shape } from '../shape/shape.ts';
import { copyMembers } from '../values/members.ts';
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

type Members = Record<string, unknown>;

const membersOf = (shape: Shape): ObjectShape['members'] => {
  const object = shape.kind === 'union' ? shape.variants[0] : shape;
  return object?.kind === 'object' ? object.members : new Map();
};

const isState = (name: string): boolean => name === 'status' || name === 'substatus';

const isScalar = ({ kind }: Shape): boolean => ['text', 'number', 'date-time', 'flag', 'choice'].includes(kind);

const isKept = (name: string): boolean => Object.hasOwn(keptByService, name) || name === 'updatedDateTime';

/** The names of the members of an object that a partner may change one by one, in their order. */
const changeable = new WeakMap<Shape, readonly string[]>();

const changeableIn = (shape: Shape): readonly string[] => {
  const known = changeable.get(shape);
  if (known) return known;
  const members = [...membersOf(shape)].filter(([name, member]) => isScalar(member.shape) && !isKept(name));
  const names = members.map(([name]) => name).filter((name) => !isState(name));
  changeable.set(shape, names);
  return names;
};

/** One to three members of a referral, or of its details, which a service takes of any other. */
const someOf = (shape: Shape, referral: Part, pick: () => number): Part => {
  const details = (referral.details ?? {}) as Part;
  const inner = membersOf(shape).get('details')?.shape;
  const own = changeableIn(shape).filter((name) => referral[name] !== undefined);
  const all = [
    ...own,
    ...(inner && isPart(inner, details) ? changeableIn(inner).filter((name) => details[name] !== undefined) : []),
  ];
  const count = 1 + (pick() % Math.min(3, all.length));
  const chosen: Members = {};
  const ofDetails: Members = {};
  for (let left = count; left > 0; left -= 1) {
    const at = pick() % all.length;
    const name = all[at] as string;
    if (at < own.length) chosen[name] = referral[name];
    else ofDetails[name] = details[name];
  }
  return Object.keys(ofDetails).length > 0 ? { ...chosen, details: ofDetails } : chosen;
};

/** What changes, and a valid referral in which it has. */
interface Changed {
  readonly changes: Part;
  readonly after: Part;
}

/** A status never changes without its substatus. */
const withPair = (plan: PatchPlan, asked: Part): Changed => {
  const { revision, before, referral, pick } = plan;
  const isOfState = Object.keys(asked).some(isState);
  if (before && isOfState) {
    const changes = { ...asked, ...pickFrom(targetsFrom(revision, before, asked), pick()) };
    return { changes, after: referral(changes) };
  }
  const after = referral(asked);
  const { status, substatus } = after;
  return { changes: isOfState ? { ...asked, status, substatus } : asked, after };
};

const changed = (shape: Shape, plan: PatchPlan): Changed => {
  if (plan.changes) {
    checkChanges(plan.changes);
    return withPair(plan, plan.changes);
  }
  const after = plan.referral({});
  return { changes: someOf(shape, after, plan.pick), after };
};

const checkChanges = (changes: Part): void => {
  const kept = Object.keys(changes).find(isKept);
  if (kept !== undefined) throw new RangeError(`${kept} cannot be changed: only the service sets it.`);
};

/** @throws {RangeError} naming what is expected, when the patch would make no valid referral */
const checkResult = (contract: Contract, shape: Shape, before: Part, changes: Part): void =>
  checkOverrides(contract, merged(shape, before, changes));

const merged = (shape: Shape, before: Part, changes: Part): Part => {
  const made = copyMembers(before);
  for (const [name, is] of Object.entries(changes)) {
    const was = before[name];
    const inner = membersOf(shape).get(name)?.shape;
    setMember(made, name, inner && isPart(inner, is) && isPart(inner, was) ? merged(inner, was, is) : is);
  }
  return made;
};

/**
 * @returns the operations of a patch that the service takes of the referral, or of any one where none is given
 * @throws {RangeError} naming what is expected, when the changes are impossible
 */
export const patchOf = (plan: PatchPlan): PatchOperation[] => {
  const { revision, before } = plan;
  const contract: Contract = { revision, profile: 'strict', typeName: 'Referral' };
  const shape = shapeOf(revision, 'strict', 'Referral');
  const { changes, after } = changed(shape, plan);
  checkOverrides(contract, after, changes);
  if (before) checkResult(contract, shape, before, changes);
  return operationsFor(shape, { changes, after, before });
};
