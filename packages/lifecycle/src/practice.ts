import type { Advice } from './outcome.ts';
import type { State } from './state.ts';

// What the service does beyond its table. A name that a revision's table lacks never applies.

/** The statuses in which referrals come into being: received ones are new, a partner's own start accepted. */
export const initialStatuses: readonly string[] = ['New', 'Active'];

/**
 * @param isTerminal whether no other status follows that of `from`
 * @param hasReason whether a statusReason is given
 * @returns what speaks against a legal transition in practice; nothing does against staying
 */
export const adviceOn = (from: State, to: State, isTerminal: boolean, hasReason: boolean): readonly Advice[] => {
  const becomes = (...names: readonly string[]): boolean => from !== to && names.includes(to.substatus);
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
