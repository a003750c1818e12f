import { type Referral, type ReferralState, ReferralStatus, ReferralStatusPosition } from '@referral-kit/types';
import type { Referral as Incoming } from '@referral-kit/types/tolerant';
import { expect } from './expect.ts';

export const won = (referral: Referral): boolean => {
  if (referral.status === 'Active') referral.substatus satisfies 'Accepted';
  // @ts-expect-error a closed referral may be won, and three things more
  if (referral.status === 'Closed') referral.substatus satisfies 'Won';
  return referral.substatus === 'Won';
};

// @ts-expect-error an active referral is accepted, not won
export const wrongPair: ReferralState = { status: 'Active', substatus: 'Won' };

export const read = ({ id, status }: Incoming): string => `${id satisfies string}: ${status ?? 'no status'}`;

expect(ReferralStatus.New === 'New', 'enumerations by name');
expect(ReferralStatusPosition.New === 1, 'positions by name');
expect(ReferralStatusPosition[1] === 'New', 'names by position');
