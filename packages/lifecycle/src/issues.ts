import { pointerOf } from '@referral-kit/text';
import type { Issue } from '@referral-kit/validator';
import type { AdviceCode, LifecycleCode, RefusalCode } from './codes.ts';
import type { Refusal } from './outcome.ts';
import { show } from './show.ts';
import { type AnyState, keyOf } from './state.ts';

/** The member at which a document shows what is refused or advised against. */
export const memberAtFault: Readonly<Record<RefusalCode | AdviceCode, 'status' | 'substatus' | 'statusReason'>> = {
  'lifecycle/unknown-status': 'status',
  'lifecycle/unknown-substatus': 'substatus',
  'lifecycle/substatus-mismatch': 'substatus',
  'lifecycle/undocumented-state': 'status',
  'lifecycle/status-not-reachable': 'status',
  'referral/closed-as-error': 'substatus',
  'lifecycle/closed-is-terminal': 'status',
  'lifecycle/expired-is-set-by-service': 'substatus',
  'lifecycle/won-or-lost-before-accepted': 'substatus',
  'lifecycle/reason-expected': 'statusReason',
};

type Parts<Code extends string> = Omit<Issue<Code>, 'pointer' | 'severity' | 'related'> & {
  readonly severity?: Issue['severity'];
  /** Another place that the fault depends on, and what is to say of it. */
  readonly relatedTo?: readonly [path: Issue['path'], message: string] | undefined;
};

const { freeze } = Object;

/** @returns a frozen issue: an error, unless it is told to be a warning. */
export const issue = <Code extends string = LifecycleCode>({
  relatedTo,
  path,
  severity = 'error',
  ...parts
}: Parts<Code>): Issue<Code> =>
  freeze({
    ...parts,
    severity,
    path: freeze([...path]),
    pointer: pointerOf(path),
    ...(relatedTo && { related: freeze([freeze({ pointer: pointerOf(relatedTo[0]), message: relatedTo[1] })]) }),
  });

/** @returns what an issue says of a refusal: what was expected, and what stands at the member at fault. */
export const refusalParts = (
  { code, message, allowed }: Refusal<AnyState>,
  given: Readonly<Record<string, unknown>>,
): { code: Refusal['code']; message: string; expected: string; received: string } => ({
  code,
  message,
  expected: allowed.map(keyOf).join(', '),
  received: show(given[memberAtFault[code]]),
});
