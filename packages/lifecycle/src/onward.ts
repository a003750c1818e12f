import type { Machine } from './machine.ts';
import type { Outcome } from './outcome.ts';
import { read } from './read.ts';
import { notReachable, refuse } from './refuse.ts';
import { type AnyState, keyOf } from './state.ts';

/** @returns the one of the states that a value holds. */
const among = <S extends AnyState>(states: readonly S[], value: unknown): S | undefined => {
  const [status, substatus] = [read(value, 'status'), read(value, 'substatus')];
  return states.find((state) => state.status === status && (!('substatus' in state) || state.substatus === substatus));
};

/** @returns the state of the table that a value holds, if it holds one. */
export const stateIn = <S extends AnyState>({ states }: Machine<S>, value: unknown): S | undefined =>
  among(states, value);

/** @returns the state known from practice only that a value holds, if it holds one. */
export const practiceStateIn = ({ table: { practice = [] } }: Machine, value: unknown): AnyState | undefined =>
  among(practice, value);

/**
 * As `transition`, but a source that is known from practice only is judged by its status instead of being refused,
 * so that a history can go on from it.
 */
export const transitionOnward = ({ states, transition }: Machine, from: AnyState, to: AnyState): Outcome<AnyState> => {
  if (states.includes(from)) return transition(from, to);
  // Another state of the status leads where this one does; one that is the target would be taken for staying.
  const sibling = states.find((state) => state.status === from.status && keyOf(state) !== keyOf(to));
  const outcome = transition(sibling, to);
  if (outcome.ok) return outcome;
  const { allowed } = outcome.refusal;
  return refuse(notReachable(from, to, allowed), 'to', allowed, undefined);
};
