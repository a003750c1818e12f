import type { Advice, Outcome } from './outcome.ts';
import { refusedAdvice } from './practice.ts';
import { notReachable, refuse } from './refuse.ts';
import { type AnyState, keyOf } from './state.ts';
import type { TransitionTable } from './transition-table.ts';

/**
 * What speaks against a legal transition in practice.
 *
 * @param isTerminal whether no other status follows that of `from`
 * @param hasReason whether a statusReason is given
 */
export type AdviceOn = (from: AnyState, to: AnyState, isTerminal: boolean, hasReason: boolean) => readonly Advice[];

/** A state, and all that is known about leaving it. Lists by index follow the order of the states. */
export interface Source<S extends AnyState = AnyState> {
  readonly state: S;
  readonly index: number;
  readonly next: readonly S[];
  readonly isTerminal: boolean;
  /** Whether each of the states may follow, by index. */
  readonly allows: readonly boolean[];
  /** What becomes of a transition to each of the states, by index. */
  readonly outcomes: readonly Outcome<S>[];
  /** The same, where the target has a statusReason. */
  readonly reasoned: readonly Outcome<S>[];
}

const { freeze } = Object;

/** @returns the states of a transition table, in its order. */
export const statesOf = ({ next, details }: TransitionTable): readonly AnyState[] =>
  freeze(
    Object.keys(next).flatMap((status) =>
      details
        ? (details[status] ?? []).map((substatus): AnyState => freeze({ status, substatus }))
        : [freeze({ status })],
    ),
  );

/** @returns what is known about leaving a state. */
export const sourceOf = <S extends AnyState>(
  table: TransitionTable,
  adviceOn: AdviceOn,
  states: readonly S[],
  state: S,
): Source<S> => {
  const allows = states.map(({ status }) => !!table.next[state.status]?.includes(status));
  const next = freeze(states.filter((_, index) => allows[index]));
  const isTerminal = next.every(({ status }) => status === state.status);
  const outcomes = (hasReason: boolean): Outcome<S>[] =>
    states.map((to, index) => {
      if (allows[index]) return freeze({ ok: true, state: to, advice: adviceOn(state, to, isTerminal, hasReason) });
      return refuse(notReachable(state, to, next), 'to', next, state);
    });
  const index = states.indexOf(state);
  return { state, index, next, isTerminal, allows, outcomes: outcomes(false), reasoned: outcomes(true) };
};

/** @returns the outcome, refused where there is advice against it. */
export const withoutAdvice = <S extends AnyState>({ state, reasoned }: Source<S>, outcome: Outcome<S>): Outcome<S> => {
  if (!outcome.ok || !outcome.advice[0]) return outcome;
  const free = reasoned.flatMap((other) => (other.ok && !other.advice[0] ? [other.state] : []));
  return refuse(refusedAdvice(outcome.advice, free.map(keyOf)), 'to', freeze(free), state);
};
