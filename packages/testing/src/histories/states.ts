import { shapeOf, type Transitions, transitionsOf } from '../contract.ts';
import { pickFrom } from '../faults/mutation.ts';
import type { Revision } from '../generated/revisions.ts';
import type { Part } from '../overrides/fits.ts';
import type { ObjectShape } from '../shape/shape.ts';

/** A status and a substatus that go together. */
export interface State {
  readonly status: string;
  readonly substatus: string;
}

const valuesIn = ({ members }: ObjectShape, name: keyof State): readonly string[] => {
  const shape = members.get(name)?.shape;
  return shape?.kind === 'choice' ? shape.values : [];
};

/** @returns every pair that a valid referral can have. */
const statesOf = (revision: Revision): State[] => {
  const shape = shapeOf(revision, 'strict', 'Referral');
  const variants = shape.kind === 'union' ? shape.variants : [];
  return variants.flatMap((variant) =>
    valuesIn(variant, 'status').flatMap((status) =>
      valuesIn(variant, 'substatus').map((substatus) => ({ status, substatus })),
    ),
  );
};

/** @returns the states that a state may be followed by, itself included where the table has a row for it. */
const nextStates = ({ status }: State, all: readonly State[], table: Transitions): State[] =>
  all.filter((next) => table[status]?.status.includes(next.status));

/** The states of a revision, sorted by what may follow them. */
export interface Walkable {
  /** Every state that a valid referral can have. */
  readonly all: readonly State[];
  /** Where a life can start: every state in a row of the table. */
  readonly starts: readonly State[];
  readonly legal: (from: State) => readonly State[];
  readonly illegal: (from: State) => readonly State[];
}

/** @returns what gives the states that are found for a status, which it looks for once. */
const byStatus = (find: (from: State) => readonly State[]): Walkable['legal'] => {
  const found = new Map<string, readonly State[]>();
  return (from) => {
    const known = found.get(from.status) ?? find(from);
    found.set(from.status, known);
    return known;
  };
};

const build = (revision: Revision): Walkable => {
  const all = statesOf(revision);
  const table = transitionsOf(revision);
  const legal = byStatus((from) => nextStates(from, all, table));
  return {
    all,
    starts: all.filter(({ status }) => table[status]),
    legal,
    illegal: byStatus((from) => all.filter((state) => !legal(from).includes(state))),
  };
};

const made = new Map<Revision, Walkable>();

/** @returns the states of a revision, and the legal and illegal ways between them. */
export const walkable = (revision: Revision): Walkable => {
  const known = made.get(revision) ?? build(revision);
  made.set(revision, known);
  return known;
};

/** @returns the states that agree with the fixed members of a document; where there are none, those it can start in. */
export const statesWith = ({ all, starts }: Walkable, fixed: Part): readonly State[] => {
  if (fixed.status === undefined && fixed.substatus === undefined) return starts;
  const agrees = ({ status, substatus }: State): boolean =>
    (fixed.status === undefined || fixed.status === status) &&
    (fixed.substatus === undefined || fixed.substatus === substatus);
  return [starts, all].map((states) => states.filter(agrees)).find((states) => states.length > 0) ?? starts;
};

/** The states of lists that were picked from, by status. */
const grouped = new WeakMap<readonly State[], readonly (readonly State[])[]>();

const groupsOf = (states: readonly State[]): readonly (readonly State[])[] => {
  const known =
    grouped.get(states) ?? Object.values(Object.groupBy(states, ({ status }) => status)).map((group) => group ?? []);
  grouped.set(states, known);
  return known;
};

/** @returns one of the states, each status being as likely as any other; any natural number picks one. */
export const pickState = (states: readonly State[], pick: number): State => {
  const groups = groupsOf(states);
  return pickFrom(pickFrom(groups, pick), Math.floor(pick / groups.length));
};
