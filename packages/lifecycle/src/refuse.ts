import { meant } from './meant.ts';
import type { Refusal, Refused } from './outcome.ts';
import type { RevisionTable } from './revision-table.ts';
import { show } from './show.ts';
import { keyOf, type State } from './state.ts';

/**
 * @param what what is refused, as a sentence
 * @param nearest the state to name as the nearest of `allowed`
 */
export const refuse = (
  code: Refusal['code'],
  what: string,
  side: Refusal['side'],
  allowed: readonly State[],
  nearest: State | undefined,
): Refused => {
  const message = `${what} Allowed: ${allowed.map(keyOf).join(', ')}.`;
  return Object.freeze({ ok: false, refusal: Object.freeze({ code, message, side, allowed, nearest }) });
};

/** Why a status and a substatus are no state of the table: a code, and a sentence. */
const faultOf = (
  { details }: RevisionTable,
  status: unknown,
  substatus: unknown,
): readonly [Refusal['code'], string] => {
  if (!Object.keys(details).includes(status as string)) {
    return ['lifecycle/unknown-status', `${show(status)} is no status.`];
  }
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
 * Refuses a status and a substatus that are no state of the table.
 *
 * @param allowed the states that could stand in their place
 * @param stay the state to stay in instead
 */
export const refuseMisfit = (
  table: RevisionTable,
  side: Refusal['side'],
  status: unknown,
  substatus: unknown,
  allowed: readonly State[],
  stay?: State,
): Refused => {
  const [code, what] = faultOf(table, status, substatus);
  const near = meant(status, substatus, allowed);
  const question = near ? ` Did you mean ${keyOf(near)}?` : '';
  return refuse(code, what + question, side, allowed, near ?? stay);
};
