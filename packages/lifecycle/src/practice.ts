import { advise as say } from '@referral-kit/messages/en/lifecycle';
import type { AdviceCode } from './codes.ts';
import type { Advice } from './outcome.ts';
import type { Reason } from './refuse.ts';
import type { AdviceOn } from './source.ts';

const { freeze } = Object;

/** @returns an advice, frozen. */
export const advise = (code: AdviceCode, params: Advice['params'] = {}): Advice =>
  freeze({ code, params: freeze(params), message: say(code, params) });

/** @returns a refusal for the reasons that advice gives, the first of which names it. */
export const refusedAdvice = ([first, ...others]: readonly Advice[], allowed: readonly string[]): Reason => {
  const also = freeze(others.map(({ code }) => code));
  const { code } = first as Advice;
  return advise(code, { allowed: freeze(allowed), ...(also.length > 0 && { also }) });
};

/**
 * What the service does with referrals beyond its table. A name that a revision's table lacks never applies, and
 * nothing speaks against staying.
 */
export const adviceOn: AdviceOn = (from, to, isTerminal, hasReason) => {
  const becomes = (...names: readonly (string | undefined)[]): boolean => from !== to && names.includes(to.substatus);
  const rules: readonly (readonly [boolean, AdviceCode])[] = [
    [from !== to && isTerminal, 'lifecycle/closed-is-terminal'],
    [becomes('Expired'), 'lifecycle/expired-is-set-by-service'],
    [from.status === 'New' && becomes('Won', 'Lost'), 'lifecycle/won-or-lost-before-accepted'],
    [!hasReason && becomes('Lost', 'Declined'), 'lifecycle/reason-expected'],
  ];
  return freeze(rules.flatMap(([applies, code]) => (applies ? [advise(code)] : [])));
};
