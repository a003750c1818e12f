import { expectOptions } from '@referral-kit/text';
import { lookup } from './lookup.ts';
import { type Outcome, type TransitionOptions, treatments } from './outcome.ts';
import { read } from './read.ts';
import { refuseMisfit } from './refuse.ts';
import { type AdviceOn, type Source, sourceOf, statesOf, withoutAdvice } from './source.ts';
import type { AnyState, State } from './state.ts';
import type { TransitionTable } from './transition-table.ts';

/** The machine of one transition table, for values of any type: what an entry point exports, without its types. */
export interface Machine<S extends AnyState = AnyState> {
  readonly revision: string;
  /** What the machine was made of. */
  readonly table: TransitionTable;
  readonly states: readonly S[];
  readonly initialStates: readonly S[];
  readonly isState: (value: unknown) => boolean;
  readonly isTerminal: (state: unknown) => boolean;
  readonly nextStates: (state: unknown) => readonly S[];
  readonly canTransition: (from: unknown, to: unknown) => boolean;
  readonly transition: (from: unknown, to: unknown, options?: TransitionOptions) => Outcome<S>;
}

/** The machine of the referral in one revision. */
export type Lifecycle = Machine<State>;

const { freeze } = Object;

const none: readonly never[] = freeze([]);

const isText = (value: unknown): value is string => typeof value === 'string';

const hasReason = (value: unknown): boolean => {
  const reason = read(value, 'statusReason');
  return isText(reason) && reason.trim() !== '';
};

/** The key of a state that is a status alone; see `lookup`. */
const alone = 'undefined';

/**
 * @param adviceOn what speaks against a transition that the table allows; nothing does unless given
 * @returns the machine of a transition table: pure functions that never throw, whatever they are given
 */
export const createMachine = <S extends AnyState>(
  table: TransitionTable,
  adviceOn: AdviceOn = () => none,
): Machine<S> => {
  const states = statesOf(table) as readonly S[];
  const sources = lookup(states, (state) => sourceOf(table, adviceOn, states, state));
  const find = (status: unknown, substatus: unknown): Source<S> | undefined =>
    isText(status) && isText(substatus) ? sources[status]?.[substatus] : undefined;
  const substatusOf = (value: unknown): unknown => (table.details ? read(value, 'substatus') : alone);
  const sourceFor = (value: unknown): Source<S> | undefined => find(read(value, 'status'), substatusOf(value));

  return freeze({
    revision: table.revision,
    table,
    states,
    initialStates: freeze(states.filter(({ status }) => table.initial.includes(status))),
    isState: (value) => !!sourceFor(value),
    isTerminal: (state) => !!sourceFor(state)?.isTerminal,
    nextStates: (state) => sourceFor(state)?.next ?? none,
    canTransition: (from, to) => {
      // For speed the members are looked up right here, each at its own place.
      try {
        const { status } = from as AnyState;
        const { status: toStatus } = to as AnyState;
        const substatus = table.details ? (from as AnyState).substatus : alone;
        const toSubstatus = table.details ? (to as AnyState).substatus : alone;
        if (!isText(status) || !isText(substatus) || !isText(toStatus) || !isText(toSubstatus)) return false;
        const target = sources[toStatus]?.[toSubstatus];
        return !!target && !!sources[status]?.[substatus]?.allows[target.index];
      } catch {
        return false;
      }
    },
    transition: (from, to, options) => {
      const { treatAdviceAs } = expectOptions(options, { treatAdviceAs: treatments });
      // Each member is read once: a getter could answer differently the next time.
      const status = read(from, 'status');
      const substatus = substatusOf(from);
      const toStatus = read(to, 'status');
      const toSubstatus = substatusOf(to);
      const source = find(status, substatus);
      const target = find(toStatus, toSubstatus);
      if (!source) return refuseMisfit(table, 'from', status, substatus, states);
      if (!target) return refuseMisfit(table, 'to', toStatus, toSubstatus, source.next, source.state);
      const outcome = (hasReason(to) ? source.reasoned : source.outcomes)[target.index] as Outcome<S>;
      return treatAdviceAs === 'refusal' ? withoutAdvice(source, outcome) : outcome;
    },
  } satisfies Machine<S>);
};
