import type { Outcome } from './outcome.ts';
import { adviceOn } from './practice.ts';
import { refuse } from './refuse.ts';
import type { RevisionTable } from './revision-table.ts';
import { keyOf, type State } from './state.ts';

/** A state, and all that is known about leaving it. Lists by index follow the order of the states. */
export interface Source {
  readonly state: State;
  readonly index: number;
  readonly next: readonly State[];
  readonly isTerminal: boolean;
  /** Whether each of the states may follow, by index. */
  readonly allows: readonly boolean[];
  /** What becomes of a transition to each of the states, by index. */
  readonly outcomes: readonly Outcome[];
  /** The same, where the target has a statusReason. */
  readonly reasoned: readonly Outcome[];
}

const { freeze } = Object;

/** @returns the states of a transition table, in its order. */
export const statesOf = ({ next, details }: RevisionTable): readonly State[] =>
  freeze(
    Object.keys(next).flatMap((status) => (details[status] ?? []).map((substatus) => freeze({ status, substatus }))),
  );

/** @returns what is known about leaving a state. */
export const sourceOf = (table: RevisionTable, states: readonly State[], state: State): Source => {
  const allows = states.map(({ status }) => !!table.next[state.status]?.includes(status));
  const next = freeze(states.filter((_, index) => allows[index]));
  const isTerminal = next.every(({ status }) => status === state.status);
  const outcomes = (hasReason: boolean): Outcome[] =>
    states.map((to, index) => {
      if (allows[index]) return freeze({ ok: true, state: to, advice: adviceOn(state, to, isTerminal, hasReason) });
      const what = `${keyOf(state)} cannot become ${keyOf(to)}.`;
      return refuse('lifecycle/status-not-reachable', what, 'to', next, state);
    });
  const index = states.indexOf(state);
  return { state, index, next, isTerminal, allows, outcomes: outcomes(false), reasoned: outcomes(true) };
};

/** @returns the outcome, refused where there is advice against it. */
export const withoutAdvice = ({ state, reasoned }: Source, outcome: Outcome): Outcome => {
  if (!outcome.ok || !outcome.advice[0]) return outcome;
  const free = reasoned.flatMap((other) => (other.ok && !other.advice[0] ? [other.state] : []));
  const reasons = outcome.advice.map(({ message }) => message).join(' ');
  return refuse(outcome.advice[0].code, reasons, 'to', freeze(free), state);
};
