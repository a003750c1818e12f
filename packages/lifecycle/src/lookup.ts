import type { AnyState } from './state.ts';

/** Values by status, then by substatus, which is `undefined` where a status alone is a state. */
export type Lookup<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

/**
 * @returns what `make` gives for each state; no name but a state's finds anything, as nothing is inherited.
 * The prototype is taken away last, since engines keep an object that was made without one in a slower form.
 */
export const lookup = <S extends AnyState, T>(states: readonly S[], make: (state: S) => T): Lookup<T> => {
  const rows: Record<string, Record<string, T>> = {};
  for (const state of states) {
    rows[state.status] = { ...rows[state.status], [state.substatus as string]: make(state) };
  }
  for (const row of [...Object.values(rows), rows]) Object.setPrototypeOf(row, null);
  return rows;
};
