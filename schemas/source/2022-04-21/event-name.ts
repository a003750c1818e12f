import { enumType } from './contract.ts';

export const EventName = enumType('EventName', 'What happened.', {
  'referral-created': 'a referral was created.',
  'referral-updated': 'a referral was changed.',
  'related-referral-created': 'a referral of the same engagement was created.',
  'related-referral-updated': 'a referral of the same engagement was changed.',
});
