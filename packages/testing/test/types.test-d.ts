// Checked by the compiler alone: npm run types
import type * as Strict from '@referral-kit/types';
import type * as Later from '@referral-kit/types/2022-04-21';
import type * as Tolerant from '@referral-kit/types/tolerant';
import type { Arbitrary } from 'fast-check';
import type { Equal } from '../../../scripts/test/helpers/equal.ts';
import * as factories from '../src/factories/index.ts';
import type * as laterFactories from '../src/generated/factories/2022-04-21.ts';
import { address, document, type illegalHistory, nearMiss, referral, referralStatus } from '../src/index.ts';
import { sampler } from '../src/sample/index.ts';

const holds = <True extends true>(): True | undefined => undefined;
type Value<A> = A extends Arbitrary<infer Of> ? Of : never;

const any = referral();
const closed = referral({ status: 'Closed' });
const lost = factories.referral({ substatus: 'Lost', details: { dealValue: 5, requirements: { products: [] } } });
const arrived = factories.referral({ status: null }, { profile: 'tolerant' });
holds<Equal<Value<typeof any>, Strict.Referral>>();
holds<Equal<Value<typeof closed>['substatus'], Strict.ClosedState['substatus']>>();
holds<Equal<(typeof lost)['status'], 'Closed'>>();
holds<Equal<typeof arrived, Tolerant.Referral>>();

const named = document('Referral');
const later = document('NewReferral', { revision: '2022-04-21' });
const tolerant = document('Address', { profile: 'tolerant' });
const sample = sampler('Referral', { revision: '2022-04-21' })(0);
holds<Equal<typeof named, Arbitrary<Strict.Referral>>>();
holds<Equal<typeof later, Arbitrary<Later.NewReferral>>>();
holds<Equal<typeof tolerant, Arbitrary<Tolerant.Address>>>();
holds<Equal<typeof sample, Later.Referral>>();
holds<Equal<ReturnType<typeof laterFactories.history>, Later.Referral[]>>();
holds<Equal<Value<ReturnType<typeof illegalHistory>>['snapshots'], Strict.Referral[]>>();

export const strict: Arbitrary<Strict.Address> = address({ city: 'Oslo' }, { profile: 'strict' });
export const status: Arbitrary<'None' | 'New' | 'Active' | 'Closed'> = referralStatus();
// @ts-expect-error a tolerant document is no strict one
export const wrong: Arbitrary<Strict.Referral> = referral({}, { profile: 'tolerant' });
// @ts-expect-error the substatus does not go with the status
referral({ status: 'Closed', substatus: 'Pending' });
// @ts-expect-error the substatus does not go with the status
factories.referral({ status: 'Closed', substatus: 'Pending' });
// @ts-expect-error there is no such member
factories.referral({ stauts: 'Closed' });
// @ts-expect-error there is no such value
factories.referral({ details: { currency: 'usd' } });
// @ts-expect-error a required member cannot be left out
factories.referral({ id: undefined });
// @ts-expect-error there is no such type
nearMiss('Lead');
// @ts-expect-error the default revision has no such type
document('NewReferral');
// @ts-expect-error there is no such profile
referral({}, { profile: 'loose' });
