import type { LifecycleCode } from '@referral-kit/lifecycle';
import type { Walkable } from './states.ts';
import { type Position, type Step, walk } from './walk.ts';

/** What cannot happen: a transition that the table does not have, a time that runs backwards, or another id. */
export type FaultKind = 'transition' | 'updated-earlier' | 'another-id';

/** Everything that cannot happen in the life of a referral. */
export const faultKinds: readonly FaultKind[] = ['transition', 'updated-earlier', 'another-id'];

/** The life of a referral with one step that cannot happen; every other step is legal. */
export interface IllegalHistory<Referral> {
  /** Oldest first; each by itself is a valid referral. */
  readonly snapshots: Referral[];
  /** The index of the snapshot that cannot follow the one before it. */
  readonly index: number;
  /** The one fault that `checkHistory` of `@referral-kit/lifecycle` reports. Its pointer leads into `snapshots`. */
  readonly fault: { readonly code: LifecycleCode; readonly pointer: string };
}

type Fault = readonly [code: LifecycleCode, member: string];

const faults: Readonly<Record<Exclude<FaultKind, 'transition'>, Fault>> = {
  'updated-earlier': ['lifecycle/updated-backwards', 'updatedDateTime'],
  'another-id': ['lifecycle/identity-changed', 'id'],
};

/** A state without a row in the table is at fault by itself; any other only after the state before it. */
const transitionFault = (ways: Walkable, status: unknown): Fault =>
  ways.starts.some((state) => state.status === status)
    ? ['lifecycle/status-not-reachable', 'status']
    : ['lifecycle/undocumented-state', 'status'];

/** @returns a life with the step of an index gone wrong. */
export const illegal = <Referral>(
  start: Position,
  ways: Walkable,
  steps: readonly Step[],
  wrong: { readonly index: number; readonly kind: FaultKind },
): IllegalHistory<Referral> => {
  const { index, kind } = wrong;
  const snapshots = walk(start, ways, steps, wrong);
  const [code, member] = kind === 'transition' ? transitionFault(ways, snapshots[index]?.status) : faults[kind];
  return {
    snapshots: snapshots as unknown as Referral[],
    index,
    fault: { code, pointer: `/${index}/${member}` },
  };
};
