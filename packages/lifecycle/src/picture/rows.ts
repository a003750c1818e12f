import type { Lifecycle } from '../lifecycle.ts';

/** A row of the transition table, as pictures show it. */
export interface Row {
  readonly status: string;
  readonly substatuses: readonly string[];
  /** The statuses that may follow. */
  readonly next: readonly string[];
  readonly isInitial: boolean;
  readonly isTerminal: boolean;
}

const statusesOf = (states: Lifecycle['states']): string[] => [...new Set(states.map(({ status }) => status))];

/** @returns the transition table of a machine, by status: all states of one status have the same next ones. */
export const rowsOf = ({ states, initialStates, nextStates, isTerminal }: Lifecycle): readonly Row[] =>
  statusesOf(states).map((status) => {
    const own = states.filter((state) => state.status === status);
    return {
      status,
      substatuses: own.map(({ substatus }) => substatus),
      next: statusesOf(nextStates(own[0])),
      isInitial: initialStates.some((state) => state.status === status),
      isTerminal: isTerminal(own[0]),
    };
  });
