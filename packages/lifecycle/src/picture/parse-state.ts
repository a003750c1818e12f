import { lifecycle as defaultLifecycle } from '../generated/default.ts';
import type { Machine } from '../machine.ts';
import { stateIn } from '../onward.ts';
import type { Outcome } from '../outcome.ts';
import type { AnyState, State } from '../state.ts';

/**
 * Reads a state as people write it.
 *
 * @param text such as `Closed/Won`, or `Approved` for a registration
 * @returns the state, or a refusal that names all states and the nearest
 */
export const parseState = <S extends AnyState = State>(
  text: string,
  machine: Machine<S> = defaultLifecycle as Machine as Machine<S>,
): Outcome<S> => {
  const [status, ...rest] = machine.table.details ? text.split('/') : [text];
  const given = { status, substatus: rest.join('/') };
  const state = stateIn(machine, given);
  return state ? { ok: true, state, advice: [] } : machine.transition(given, given);
};
