import { Referral } from '@referral-kit/validator';
import { none, type Peer } from './peer.ts';

export const referralKit: Peer = {
  name: 'Referral Kit',
  is: Referral.is,
  faults: (data) => {
    const result = Referral.validate(data);
    return result.ok ? none : result.issues;
  },
};
