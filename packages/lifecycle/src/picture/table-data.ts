import type { AdviceCode } from '../codes.ts';
import { lifecycle as defaultLifecycle } from '../generated/default.ts';
import type { Machine } from '../machine.ts';
import { stateIn } from '../onward.ts';
import type { AnyState, State } from '../state.ts';
import { ofMachine } from './readable.ts';

/** A transition that the table allows. */
export interface TransitionData<S extends AnyState = State> {
  readonly from: S;
  readonly to: S;
  /** What speaks against it in practice, where no reason is given. */
  readonly advice: readonly AdviceCode[];
}

/** The machine as plain data. */
export interface TableData<S extends AnyState = State> {
  /** What has the states: `referral` or `registration`. */
  readonly machine: string;
  readonly revision: string;
  readonly states: readonly S[];
  readonly initialStates: readonly S[];
  readonly terminalStates: readonly S[];
  /** What the documentation calls a status, where that is not the status itself. */
  readonly labels: Readonly<Record<string, string>>;
  /** The statuses for which no value on the wire is known. */
  readonly unwired: readonly string[];
  readonly transitions: readonly TransitionData<S>[];
}

/** The machine of the root, for a caller that gives none. */
const byDefault = <S extends AnyState>(): Machine<S> => defaultLifecycle as Machine as Machine<S>;

const transitionsFrom = <S extends AnyState>(machine: Machine<S>, from: unknown): readonly TransitionData<S>[] => {
  const state = stateIn(machine, from);
  if (!state) return [];
  return machine.nextStates(state).flatMap((to) => {
    const outcome = machine.transition(state, to);
    return outcome.ok ? [{ from: state, to, advice: outcome.advice.map(({ code }) => code) }] : [];
  });
};

/**
 * @returns the transitions that lead from a state; none where it is no state
 * @throws {TypeError} for anything but a machine
 */
export const nextData = <S extends AnyState = State>(
  from: unknown,
  machine: Machine<S> = byDefault(),
): readonly TransitionData<S>[] => ofMachine(machine, () => transitionsFrom(machine, from));

const describe = <S extends AnyState>(machine: Machine<S>): TableData<S> => {
  const { revision, states, initialStates } = machine;
  const { name, labels = {}, unwired = [] } = machine.table;
  return {
    machine: name,
    revision,
    states,
    initialStates,
    terminalStates: states.filter(machine.isTerminal),
    labels,
    unwired,
    transitions: states.flatMap((from) => transitionsFrom(machine, from)),
  };
};

/**
 * @returns all there is to know about the machine, for other programs
 * @throws {TypeError} for anything but a machine
 */
export const tableData = <S extends AnyState = State>(machine: Machine<S> = byDefault()): TableData<S> =>
  ofMachine(machine, describe);
