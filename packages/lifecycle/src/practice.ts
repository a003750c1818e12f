import type { Advice } from './outcome.ts';
import type { AdviceOn } from './source.ts';

/**
 * What the service does with referrals beyond its table. A name that a revision's table lacks never applies, and
 * nothing speaks against staying.
 */
export const adviceOn: AdviceOn = (from, to, isTerminal, hasReason) => {
  const becomes = (...names: readonly (string | undefined)[]): boolean => from !== to && names.includes(to.substatus);
  const rules: readonly (readonly [boolean, Advice['code'], string])[] = [
    [
      from !== to && isTerminal,
      'lifecycle/closed-is-terminal',
      'In practice the service takes no update of a closed referral.',
    ],
    [becomes('Expired'), 'lifecycle/expired-is-set-by-service', 'Only the service sets Expired.'],
    [
      from.status === 'New' && becomes('Won', 'Lost'),
      'lifecycle/won-or-lost-before-accepted',
      'Won and Lost normally follow Active/Accepted.',
    ],
    [
      !hasReason && becomes('Lost', 'Declined'),
      'lifecycle/reason-expected',
      'A statusReason is expected with Lost and Declined.',
    ],
  ];
  return Object.freeze(
    rules.flatMap(([applies, code, message]) => (applies ? [Object.freeze({ code, message })] : [])),
  );
};
