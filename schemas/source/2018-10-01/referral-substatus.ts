import { enumType } from './contract.ts';

export const ReferralSubstatus = enumType('ReferralSubstatus', 'The detail of a referral status.', {
  None: 'no detail; goes with the status None only.',
  Pending: 'new, and on its way.',
  Received: 'new, and in the hands of the receiving organization.',
  Accepted: 'active: the receiving organization took it on.',
  Won: 'closed with a deal.',
  Lost: 'closed without a deal.',
  Declined: 'closed because the receiving organization refused it.',
  Expired: 'closed because nobody acted in time; the service sets this.',
});
