import { meant } from './meant.ts';
import type { Refusal, Refused } from './outcome.ts';
import { show } from './show.ts';
import { type AnyState, keyOf } from './state.ts';
import type { TransitionTable } from './transition-table.ts';

/**
 * @param what what is refused, as a sentence
 * @param near the state to name as the nearest of `allowed`, if it is one of them
 */
export const refuse = <S extends AnyState>(
  code: Refusal['code'],
  what: string,
  side: Refusal['side'],
  allowed: readonly S[],
  near: S | undefined,
): Refused<S> => {
  const message = `${what} Allowed: ${allowed.map(keyOf).join(', ') || 'none'}.`;
  const nearest = allowed.find((state) => state === near);
  return Object.freeze({ ok: false, refusal: Object.freeze({ code, message, side, allowed, nearest }) });
};

/** Why a status and a substatus are no state of the table: a code, and a sentence. */
const faultOf = (
  { details = {}, practice = [] }: TransitionTable,
  status: unknown,
  substatus: unknown,
): readonly [Refusal['code'], string] => {
  if (!Object.keys(details).includes(status as string)) {
    return ['lifecycle/unknown-status', `${show(status)} is no status.`];
  }
  const known = practice.find((state) => state.status === status && state.substatus === substatus);
  if (known) return [known.code, `${keyOf(known)} occurs in practice, but the documented table does not have it.`];
  if (
    !Object.values(details)
      .flat()
      .includes(substatus as string)
  ) {
    return ['lifecycle/unknown-substatus', `${show(substatus)} is no substatus.`];
  }
  const fitting = details[status as string] as readonly string[];
  return fitting.includes(substatus as string)
    ? ['lifecycle/undocumented-state', `${status}/${substatus} is in no row of the table.`]
    : ['lifecycle/substatus-mismatch', `${status} goes with ${fitting.join(', ')}, not ${substatus}.`];
};

/**
 * Refuses a status and a substatus that are no state of the table. What is known from practice is no slip for
 * anything.
 *
 * @param allowed the states that could stand in their place
 * @param stay the state to stay in instead
 */
export const refuseMisfit = <S extends AnyState>(
  table: TransitionTable,
  side: Refusal['side'],
  status: unknown,
  substatus: unknown,
  allowed: readonly S[],
  stay?: S,
): Refused<S> => {
  const [code, what] = faultOf(table, status, substatus);
  const isKnown = table.practice?.some((state) => state.substatus === substatus);
  const near = isKnown ? undefined : meant(status, substatus, allowed);
  const question = near ? ` Did you mean ${keyOf(near)}?` : '';
  return refuse(code, what + question, side, allowed, near ?? stay);
};
