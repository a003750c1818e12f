import type { Machine } from '../machine.ts';
import type { AnyState } from '../state.ts';

/** A row of the transition table, as pictures show it. */
export interface Row {
  readonly status: string;
  /** What people call the status. */
  readonly label: string;
  /** None where the status alone is a state. */
  readonly substatuses: readonly string[];
  /** The statuses that may follow. */
  readonly next: readonly string[];
  readonly isInitial: boolean;
  readonly isTerminal: boolean;
}

const statusesOf = (states: readonly AnyState[]): string[] => [...new Set(states.map(({ status }) => status))];

/** @returns the transition table of a machine, by status: all states of one status have the same next ones. */
export const rowsOf = ({ states, initialStates, table, nextStates, isTerminal }: Machine): readonly Row[] =>
  statusesOf(states).map((status) => {
    const own = states.filter((state) => state.status === status);
    return {
      status,
      label: table.labels?.[status] ?? status,
      substatuses: own.flatMap(({ substatus }) => substatus ?? []),
      next: statusesOf(nextStates(own[0])),
      isInitial: initialStates.some((state) => state.status === status),
      isTerminal: isTerminal(own[0]),
    };
  });
