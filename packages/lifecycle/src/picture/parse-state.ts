import { aString } from '@referral-kit/text';
import { lifecycle as defaultLifecycle } from '../generated/default.ts';
import type { Machine } from '../machine.ts';
import { stateIn } from '../onward.ts';
import type { Outcome } from '../outcome.ts';
import type { AnyState, State } from '../state.ts';
import { ofMachine } from './readable.ts';

/**
 * Reads a state as people write it.
 *
 * @param text such as `Closed/Won`, or `Approved` for a registration
 * @returns the state, or a refusal that names all states and the nearest
 * @throws {TypeError} for a state that is not a string, and for anything but a machine
 */
export const parseState = <S extends AnyState = State>(
  text: string,
  machine: Machine<S> = defaultLifecycle as Machine as Machine<S>,
): Outcome<S> => {
  aString('text', text);
  return ofMachine(machine, ({ table, transition }) => {
    const [status, ...rest] = table.details ? text.split('/') : [text];
    const given = { status, substatus: rest.join('/') };
    const state = stateIn(machine, given);
    return state ? { ok: true, state, advice: [] } : transition(given, given);
  });
};
