import { copyMembers } from '../values/members.ts';
import { instantText } from '../values/ticks.ts';
import type { FaultKind } from './illegal.ts';
import { pickState, type State, type Walkable } from './states.ts';

/** A referral, as far as its life is concerned. */
export type Snapshot = Readonly<Record<string, unknown>>;

/** One step of a walk; the numbers pick among what is possible. */
export interface Step {
  readonly state: number;
  readonly ticks: bigint;
  readonly style: number;
  readonly statusReason: string | undefined;
}

/** Where a walk stands. */
export interface Position {
  readonly snapshot: Snapshot;
  readonly state: State;
  readonly updated: bigint;
}

/** @returns the first position of a life. */
export const begin = (document: Snapshot, created: bigint, state: State): Position => ({
  snapshot: Object.assign(copyMembers(document), {
    createdDateTime: instantText(created, 0),
    updatedDateTime: instantText(created, 1),
    ...state,
  }),
  state,
  updated: created,
});

const move = ({ snapshot }: Position, state: State, updated: bigint, { style, statusReason }: Step): Position => ({
  snapshot: Object.assign(copyMembers(snapshot), {
    ...state,
    updatedDateTime: instantText(updated, style),
    ...(statusReason !== undefined && { statusReason }),
  }),
  state,
  updated,
});

const legalStep = (from: Position, ways: Walkable, step: Step): Position =>
  move(from, pickState(ways.legal(from.state), step.state), from.updated + step.ticks, step);

const badStep = (from: Position, ways: Walkable, step: Step, bad: FaultKind): Position => {
  if (bad === 'transition') {
    return move(from, pickState(ways.illegal(from.state), step.state), from.updated + step.ticks, step);
  }
  const next = legalStep(from, ways, step);
  if (bad === 'another-id')
    return { ...next, snapshot: Object.assign(copyMembers(next.snapshot), { id: `${next.snapshot.id}-2` }) };
  return move(from, next.state, from.updated - step.ticks - 1n, step);
};

/**
 * @param bad the step to get wrong, and how
 * @returns the snapshots of a life; it ends early where no legal step is left
 */
export const walk = (
  start: Position,
  ways: Walkable,
  steps: readonly Step[],
  bad?: { readonly index: number; readonly kind: FaultKind },
): Snapshot[] => {
  const snapshots = [start.snapshot];
  let position = start;
  for (const step of steps) {
    const wrong = bad?.index === snapshots.length;
    if (!wrong && ways.legal(position.state).length === 0) break;
    position = wrong ? badStep(position, ways, step, bad.kind) : legalStep(position, ways, step);
    snapshots.push(position.snapshot);
  }
  return snapshots;
};
