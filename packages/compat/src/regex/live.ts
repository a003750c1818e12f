import type { Automaton } from './nfa.ts';

/** @returns the states from which the accepting one can still be reached once reading has begun */
export const liveStates = ({ states, accept }: Automaton): ReadonlySet<number> => {
  const before: number[][] = states.map(() => []);
  for (const [from, { free, atEnd, looks, on }] of states.entries()) {
    const read = on.filter(({ ranges }) => ranges.length > 0);
    for (const to of [...free, ...atEnd, ...[...looks, ...read].map((edge) => edge.to)]) before[to]?.push(from);
  }
  const live = new Set([accept]);
  for (const state of live) for (const from of before[state] ?? []) live.add(from);
  return live;
};
