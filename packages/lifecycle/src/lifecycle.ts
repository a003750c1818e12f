import { lookup } from './lookup.ts';
import type { Outcome, TransitionOptions } from './outcome.ts';
import { initialStatuses } from './practice.ts';
import { read } from './read.ts';
import { refuseMisfit } from './refuse.ts';
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

const isText = (value: unknown): value is string => typeof value === 'string';

const hasReason = (value: unknown): boolean => {
  const reason = read(value, 'statusReason');
  return isText(reason) && reason.trim() !== '';
};

/** @returns the machine of a transition table: pure functions that never throw, whatever they are given. */
export const createLifecycle = (table: RevisionTable): Lifecycle => {
  const states = statesOf(table);
  const sources = lookup(states, (state) => sourceOf(table, states, state));
  const find = (status: unknown, substatus: unknown): Source | undefined =>
    isText(status) && isText(substatus) ? sources[status]?.[substatus] : undefined;
  const sourceFor = (value: unknown): Source | undefined => find(read(value, 'status'), read(value, 'substatus'));

  return freeze({
    revision: table.revision,
    states,
    initialStates: freeze(states.filter(({ status }) => initialStatuses.includes(status))),
    isState: (value) => !!sourceFor(value),
    isTerminal: (state) => !!sourceFor(state)?.isTerminal,
    nextStates: (state) => sourceFor(state)?.next ?? none,
    canTransition: (from, to) => {
      // For speed the members are looked up right here, each at a place of its own.
      try {
        const { status, substatus } = from as State;
        const { status: toStatus, substatus: toSubstatus } = to as State;
        if (!isText(status) || !isText(substatus) || !isText(toStatus) || !isText(toSubstatus)) return false;
        const target = sources[toStatus]?.[toSubstatus];
        return !!target && !!sources[status]?.[substatus]?.allows[target.index];
      } catch {
        return false;
      }
    },
    transition: (from, to, options) => {
      // Each member is read once: a getter could answer differently the next time.
      const status = read(from, 'status');
      const substatus = read(from, 'substatus');
      const toStatus = read(to, 'status');
      const toSubstatus = read(to, 'substatus');
      const source = find(status, substatus);
      const target = find(toStatus, toSubstatus);
      if (!source) return refuseMisfit(table, 'from', status, substatus, states);
      if (!target) return refuseMisfit(table, 'to', toStatus, toSubstatus, source.next, source.state);
      const outcome = (hasReason(to) ? source.reasoned : source.outcomes)[target.index] as Outcome;
      return read(options, 'treatAdviceAs') === 'refusal' ? withoutAdvice(source, outcome) : outcome;
    },
  } satisfies Lifecycle);
};
