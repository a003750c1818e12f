import type { Advice } from './outcome.ts';
import type { State } from './state.ts';

// What the service does beyond its table. A name that a revision's table lacks never applies.

/** The statuses in which referrals come into being: received ones are new, a partner's own start accepted. */
export const initialStatuses: readonly string[] = ['New', 'Active'];

const { freeze } = Object;

const closedIsTerminal: Advice = freeze({
  code: 'lifecycle/closed-is-terminal',
  message: 'In practice the service takes no update of a closed referral.',
});
const expiredIsSetByService: Advice = freeze({
  code: 'lifecycle/expired-is-set-by-service',
  message: 'Only the service sets Expired.',
});
const wonOrLostBeforeAccepted: Advice = freeze({
  code: 'lifecycle/won-or-lost-before-accepted',
  message: 'Won and Lost normally follow Active/Accepted.',
});
const reasonExpected: Advice = freeze({
  code: 'lifecycle/reason-expected',
  message: 'A statusReason is expected with Lost and Declined.',
});

/**
 * @param isTerminal whether no other status follows that of `from`
 * @param hasReason whether a statusReason is given
 * @returns what speaks against a legal transition in practice; nothing does against staying
 */
export const adviceOn = (from: State, to: State, isTerminal: boolean, hasReason: boolean): readonly Advice[] => {
  const becomes = (...names: readonly string[]): boolean => names.includes(to.substatus);
  const rules: readonly (readonly [boolean, Advice])[] = [
    [isTerminal, closedIsTerminal],
    [becomes('Expired'), expiredIsSetByService],
    [from.status === 'New' && becomes('Won', 'Lost'), wonOrLostBeforeAccepted],
    [!hasReason && becomes('Lost', 'Declined'), reasonExpected],
  ];
  return freeze(rules.flatMap(([applies, advice]) => (applies && from !== to ? [advice] : [])));
};
