import { lifecycle as defaultLifecycle } from '../generated/default.ts';
import type { Lifecycle } from '../lifecycle.ts';
import type { Outcome } from '../outcome.ts';

/**
 * Reads a state as people write it.
 *
 * @param text such as `Closed/Won`
 * @returns the state, or a refusal that names all states and the nearest
 */
export const parseState = (text: string, lifecycle: Lifecycle = defaultLifecycle): Outcome => {
  const [status, substatus, ...rest] = text.split('/');
  const given = { status, substatus: [substatus, ...rest].join('/') };
  return lifecycle.transition(given, given);
};
