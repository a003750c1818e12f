import { lifecycle as defaultLifecycle } from '../generated/default.ts';
import type { Machine } from '../machine.ts';
import { keyOf } from '../state.ts';
import { ofMachine } from './readable.ts';
import { rowsOf } from './rows.ts';

/** One status in a machine of XState, with its substatuses where it has any. */
export interface XStateStatus {
  readonly initial?: string;
  readonly tags: string[];
  readonly states?: Record<string, Record<never, never>>;
  readonly on: Record<string, { readonly target: string }>;
}

/** A machine's configuration for XState 5: plain data. */
export interface XStateConfig {
  readonly id: string;
  readonly initial: string;
  readonly states: Record<string, XStateStatus>;
}

const configure = (machine: Machine): XStateConfig => {
  const id = machine.table.name;
  const rows = rowsOf(machine);
  const targets = (statuses: readonly string[]): XStateStatus['on'] =>
    Object.fromEntries(
      machine.states
        .filter(({ status }) => statuses.includes(status))
        .map((state) => [keyOf(state), { target: `#${id}.${keyOf(state).replace('/', '.')}` }]),
    );
  const states = rows.map(({ status, substatuses, next, isTerminal }): [string, XStateStatus] => [
    status,
    {
      ...(substatuses[0] !== undefined && {
        initial: substatuses[0],
        states: Object.fromEntries(substatuses.map((substatus) => [substatus, {}])),
      }),
      tags: isTerminal ? ['terminal'] : [],
      on: targets(next),
    },
  ]);
  return {
    id,
    initial: (rows.find(({ isInitial }) => isInitial) ?? rows[0])?.status as string,
    states: Object.fromEntries(states),
  };
};

/**
 * Makes the configuration of an equivalent machine for XState 5: statuses that hold their substatuses, and one event
 * for each target, named as it is written: `{ type: 'Closed/Won' }`. Statuses that lead nowhere else have the tag
 * `terminal`; they are not final, since a closed referral may change from one closed state to another.
 *
 * @returns plain data, a new copy with each call
 * @throws {TypeError} for anything but a machine
 *
 * @example
 * const machine = createMachine(toXState());
 */
export const toXState = (machine: Machine = defaultLifecycle): XStateConfig => ofMachine(machine, configure);
