import { previousState, previousValue, relatedValue } from '@referral-kit/messages/en/phrases';
import { pointerOf } from '@referral-kit/text';
import type { Issue, IssueCode, ParamsOf, Path, RelatedPlace } from '@referral-kit/validator';

import type { AdviceCode, LifecycleCode, RefusalCode } from './codes.ts';
import type { Advice, Refusal } from './outcome.ts';
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

const { freeze } = Object;

/** What a related place says, and in which words: those of the value at a member, or of what was there before. */
type Related = Omit<RelatedPlace, 'pointer'>;

/** @returns that a member has a value. */
export const isValue = (member: string, value: string): Related => {
  const params = freeze({ member, value });
  return { code: 'related/value', params, message: relatedValue(params) };
};

/** @returns that a member had a value. */
export const wasValue = (member: string, value: string): Related => {
  const params = freeze({ member, value });
  return { code: 'related/previous-value', params, message: previousValue(params) };
};

/** @returns that a referral was in a state. */
export const wasState = (value: string): Related => {
  const params = freeze({ value });
  return { code: 'related/previous-state', params, message: previousState(params) };
};

/** What an issue is made of. */
export interface Parts<Code extends LifecycleCode | IssueCode> {
  readonly code: Code;
  readonly path: Path;
  readonly params: ParamsOf<Code>;
  /** The English message. */
  readonly say: (params: ParamsOf<Code>) => string;
  /** An error, by default. */
  readonly severity?: Issue['severity'];
  readonly expected?: string;
  /** That of the parameters, by default. */
  readonly received?: string;
  /** Another place that the fault depends on. */
  readonly relatedTo?: readonly [path: Path, related: Related] | undefined;
}

/** @returns an issue, frozen. */
export const issue = <Code extends LifecycleCode | IssueCode>(parts: Parts<Code>): Issue<Code> => {
  const { code, path, params, say, severity = 'error', expected, relatedTo } = parts;
  const { received } = { ...(params as { readonly received?: string }), ...parts };
  return freeze({
    code,
    severity,
    path: freeze([...path]),
    pointer: pointerOf(path),
    message: say(params),
    params: freeze(params),
    ...(expected !== undefined && { expected }),
    ...(received !== undefined && { received }),
    ...(relatedTo && { related: freeze([freeze({ pointer: pointerOf(relatedTo[0]), ...relatedTo[1] })]) }),
  }) as unknown as Issue<Code>;
};

type Told = Omit<Parts<LifecycleCode>, 'path' | 'relatedTo'>;

/** @returns the parts of an issue about a refusal: its own, what was expected, and what is at the member at fault. */
export const refusalParts = (
  { code, params, message, allowed }: Refusal<AnyState>,
  given: Readonly<Record<string, unknown>>,
): Told => ({
  code,
  params,
  say: () => message,
  expected: allowed.map(keyOf).join(', '),
  received: show(given[memberAtFault[code]]),
});

/** @returns the parts of an issue about an advice. */
export const adviceParts = ({ code, params, message }: Advice, severity: Issue['severity']): Told => ({
  code,
  params,
  say: () => message,
  severity,
});
