// Checked by the compiler alone: npm run types
import type * as Strict from '@referral-kit/types';
import type * as Tolerant from '@referral-kit/types/tolerant';
import type { Arbitrary } from 'fast-check';
import { address, nearMiss, referral, referralStatus } from '../src/index.ts';

export const strict: Arbitrary<Strict.Referral> = referral();
export const asked: Arbitrary<Strict.Address> = address({ profile: 'strict', revision: '2018-10-01' });
export const tolerant: Arbitrary<Tolerant.Referral> = referral({ profile: 'tolerant' });
export const status: Arbitrary<'None' | 'New' | 'Active' | 'Closed'> = referralStatus();
// @ts-expect-error a tolerant document is no strict one
export const wrong: Arbitrary<Strict.Referral> = referral({ profile: 'tolerant' });
// @ts-expect-error there is no such type
nearMiss('Lead');
// @ts-expect-error there is no such profile
referral({ profile: 'loose' });
