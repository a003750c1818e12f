import { enumType } from './contract.ts';

export const ReferralType = enumType('ReferralType', 'How the parties of a referral work together.', {
  Shared: 'every party works towards closing the deal.',
  Independent: 'two parties work towards closing the deal.',
});
