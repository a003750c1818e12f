import {
  statusNotReachable,
  substatusMismatch,
  undocumentedState,
  unknownStatus,
  unknownSubstatus,
} from '@referral-kit/messages/en/lifecycle';
import { closedAsError } from '@referral-kit/messages/en/validator';
import type { ParamsOf } from '@referral-kit/validator';
import { meant } from './meant.ts';
import type { Refusal, Refused } from './outcome.ts';
import { show } from './show.ts';
import { type AnyState, keyOf } from './state.ts';
import type { TransitionTable } from './transition-table.ts';

const { freeze } = Object;

/** What a refusal says. */
export type Reason = Pick<Refusal, 'code' | 'params' | 'message'>;

/** @param near the state to name as the nearest of `allowed`, if it is one of them */
export const refuse = <S extends AnyState>(
  { code, params, message }: Reason,
  side: Refusal['side'],
  allowed: readonly S[],
  near: S | undefined,
): Refused<S> => {
  const nearest = allowed.find((state) => state === near);
  return freeze({ ok: false, refusal: freeze({ code, params, message, side, allowed, nearest }) });
};

const reason = <Code extends Refusal['code']>(
  code: Code,
  params: ParamsOf<Code>,
  say: (params: ParamsOf<Code>) => string,
): Reason => ({ code, params: freeze(params), message: say(params) });

/** @returns that no transition leads from one state to another */
export const notReachable = (from: AnyState, to: AnyState, allowed: readonly AnyState[]): Reason =>
  reason(
    'lifecycle/status-not-reachable',
    { from: keyOf(from), to: keyOf(to), allowed: freeze(allowed.map(keyOf)) },
    statusNotReachable,
  );

/** What is wrong with a state by itself. */
const reasonOf = (
  { details = {}, practice = [] }: TransitionTable,
  status: unknown,
  substatus: unknown,
  states: { readonly allowed: readonly string[]; readonly meant?: string },
): Reason => {
  const received = show(substatus);
  const fitting = Object.keys(details).includes(status as string) ? details[status as string] : undefined;
  if (!fitting) return reason('lifecycle/unknown-status', { received: show(status), ...states }, unknownStatus);
  const known = practice.find((state) => state.status === status && state.substatus === substatus);
  if (known) return reason(known.code, { name: 'substatus', received, values: states.allowed }, closedAsError);
  const all: readonly string[] = Object.values(details).flat();
  if (!all.includes(substatus as string))
    return reason('lifecycle/unknown-substatus', { received, ...states }, unknownSubstatus);
  return fitting.includes(substatus as string)
    ? reason('lifecycle/undocumented-state', { received: `${status}/${substatus}`, ...states }, undocumentedState)
    : reason(
        'lifecycle/substatus-mismatch',
        { received: `${substatus}`, status: `${status}`, fitting: freeze([...fitting]), ...states },
        substatusMismatch,
      );
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
  const isKnown = table.practice?.some((state) => state.substatus === substatus);
  const near = isKnown ? undefined : meant(status, substatus, allowed);
  const states = { allowed: freeze(allowed.map(keyOf)), ...(near && { meant: keyOf(near) }) };
  return refuse(reasonOf(table, status, substatus, states), side, allowed, near ?? stay);
};
