import { enumType } from './contract.ts';

export const Direction = enumType('Direction', 'Which way a referral went, as its owner sees it.', {
  Incoming: 'another organization sent it.',
  Outgoing: 'the owner sent it.',
});
