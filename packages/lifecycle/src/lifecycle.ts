import { find, lookup } from './lookup.ts';
import type { Outcome, TransitionOptions } from './outcome.ts';
import { initialStatuses } from './practice.ts';
import { type Misfit, refuseMisfit } from './refuse.ts';
import type { RevisionTable } from './revision-table.ts';
import { type Source, sourceOf, statesOf, withoutAdvice } from './source.ts';
import type { State } from './state.ts';

/** The machine of one revision, for values of any type: the functions of the package's root, without their types. */
export interface Lifecycle {
  readonly revision: string;
  readonly states: readonly State[];
  readonly initialStates: readonly State[];
  readonly isState: (value: unknown) => boolean;
  readonly isTerminal: (state: unknown) => boolean;
  readonly nextStates: (state: unknown) => readonly State[];
  readonly canTransition: (from: unknown, to: unknown) => boolean;
  readonly transition: (from: unknown, to: unknown, options?: TransitionOptions) => Outcome;
}

const { freeze } = Object;

const none: readonly State[] = freeze([]);

/** Reads a value that may throw. */
const attempt = <T>(reading: () => T): T | undefined => {
  try {
    return reading();
  } catch {
    return undefined;
  }
};

const hasReason = (value: unknown): boolean =>
  attempt(() => (value as { statusReason: string }).statusReason.trim()) ? true : false;

/** @returns the machine of a transition table: pure functions that never throw, whatever they are given. */
export const createLifecycle = (table: RevisionTable): Lifecycle => {
  const states = statesOf(table);
  const sources = lookup(states, (state) => sourceOf(table, states, state));
  /** Reads each member once: a getter could answer differently the next time. */
  const sourceFor = (value: unknown): Source | (Misfit & { [member in keyof Source]?: undefined }) => {
    let status: unknown;
    let substatus: unknown;
    try {
      ({ status, substatus } = value as State);
    } catch {}
    return find(sources, status, substatus) ?? { status, substatus };
  };

  return freeze({
    revision: table.revision,
    states,
    initialStates: freeze(states.filter(({ status }) => initialStatuses.includes(status))),
    isState: (value) => !!sourceFor(value).state,
    isTerminal: (state) => !!sourceFor(state).isTerminal,
    nextStates: (state) => sourceFor(state).next ?? none,
    canTransition: (from, to) => {
      const { index } = sourceFor(to);
      return index !== undefined && sourceFor(from).outcomes?.[index]?.ok === true;
    },
    transition: (from, to, options) => {
      const source = sourceFor(from);
      const target = sourceFor(to);
      if (!source.state) return refuseMisfit(table, 'from', source, states);
      if (!target.state) return refuseMisfit(table, 'to', target, source.next, source.state);
      const outcome = (hasReason(to) ? source.reasoned : source.outcomes)[target.index] as Outcome;
      return attempt(() => options?.treatAdviceAs) === 'refusal' ? withoutAdvice(source, outcome) : outcome;
    },
  } satisfies Lifecycle);
};
