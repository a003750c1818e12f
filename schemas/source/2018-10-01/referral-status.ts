import { enumType } from './contract.ts';

export const ReferralStatus = enumType('ReferralStatus', 'Where a referral stands in its life.', {
  None: 'no status; in no row of the transition table.',
  New: 'the receiving organization has not decided yet.',
  Active: 'accepted and being worked on.',
  Closed: 'finished, for better or worse.',
});
