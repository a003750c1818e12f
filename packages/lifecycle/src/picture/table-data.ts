import type { AdviceCode } from '../codes.ts';
import { lifecycle as defaultLifecycle } from '../generated/default.ts';
import type { Lifecycle } from '../lifecycle.ts';
import type { State } from '../state.ts';

/** A transition that the table allows. */
export interface TransitionData {
  readonly from: State;
  readonly to: State;
  /** What speaks against it in practice, where no reason is given. */
  readonly advice: readonly AdviceCode[];
}

/** The machine as plain data. */
export interface TableData {
  readonly revision: string;
  readonly states: readonly State[];
  readonly initialStates: readonly State[];
  readonly terminalStates: readonly State[];
  readonly transitions: readonly TransitionData[];
}

/** @returns the transitions that lead from a state; none where it is no state. */
export const nextData = (from: unknown, lifecycle: Lifecycle = defaultLifecycle): readonly TransitionData[] => {
  const self = lifecycle.transition(from, from);
  if (!self.ok) return [];
  const { state } = self;
  return lifecycle.nextStates(state).flatMap((to) => {
    const outcome = lifecycle.transition(state, to);
    return outcome.ok ? [{ from: state, to, advice: outcome.advice.map(({ code }) => code) }] : [];
  });
};

/** @returns all there is to know about the machine, for other programs. */
export const tableData = (lifecycle: Lifecycle = defaultLifecycle): TableData => {
  const { revision, states, initialStates } = lifecycle;
  return {
    revision,
    states,
    initialStates,
    terminalStates: states.filter(lifecycle.isTerminal),
    transitions: states.flatMap((from) => nextData(from, lifecycle)),
  };
};
