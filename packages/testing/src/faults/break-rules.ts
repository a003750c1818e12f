import { pointerOf } from '@referral-kit/text';
import type { FaultCode } from '../shape/shape.ts';
import { applyEdit } from './apply.ts';
import { type Edit, type Mutation, pickFrom, writes } from './mutation.ts';
import { overlap, type Path } from './path.ts';

/** A fault that a validator should report. */
export interface Fault {
  /** What kind of fault it is. */
  readonly code: FaultCode;
  /** Where it is, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
}

/** Three natural numbers, which choose a code, a mutation with that code, and an edit that does it. */
export type Picks = readonly [code: number, mutation: number, edit: number];

interface Chosen {
  readonly mutation: Mutation;
  readonly edit: Edit;
}

const touches = (paths: readonly Path[], others: readonly Path[]): boolean =>
  paths.some((path) => others.some((other) => overlap(path, other)));

/** Two faults are independent when neither changes what the other changes, or depends on. */
const independent = (a: Chosen, b: Chosen): boolean => {
  const [ofA, ofB] = [writes(a.edit), writes(b.edit)];
  return !touches(ofA, [...ofB, ...b.mutation.reads]) && !touches(ofB, a.mutation.reads);
};

/** The first mutation at or after the picked one that is independent of those already chosen. */
const choose = (
  all: readonly Mutation[],
  [code, mutation, edit]: Picks,
  before: readonly Chosen[],
): Chosen | undefined => {
  const codes = [...new Set(all.map((each) => each.code))];
  const start = all.filter((each) => each.code === pickFrom(codes, code));
  const from = all.indexOf(pickFrom(start, mutation));
  for (let step = 0; step < all.length; step++) {
    const next = pickFrom(all, from + step);
    const chosen = { mutation: next, edit: next.edit(edit) };
    if (before.every((other) => independent(chosen, other))) return chosen;
  }
  return undefined;
};

const faultOf = ({ mutation, edit }: Chosen): Fault => ({
  code: mutation.code,
  pointer: pointerOf(mutation.reported ?? (writes(edit).at(-1) as Path)),
});

/**
 * @param value a valid document
 * @param all the ways to break it
 * @param picks which of them to take; one that has no room for the others is left out
 * @returns a copy with the rules broken, and the faults in the order of the picks
 */
export const breakRules = (
  value: unknown,
  all: readonly Mutation[],
  picks: readonly Picks[],
): { value: unknown; faults: Fault[] } => {
  const chosen: Chosen[] = [];
  for (const each of picks) {
    const next = choose(all, each, chosen);
    if (next) chosen.push(next);
  }
  return {
    value: chosen.reduce((broken, { edit }) => applyEdit(broken, edit), value),
    faults: chosen.map(faultOf),
  };
};
