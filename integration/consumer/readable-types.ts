// Types that read well. What has to compile does, and what must not is marked.
import { transition } from '@referral-kit/lifecycle';
import { convert, normalize } from '@referral-kit/normalizer';
import { document } from '@referral-kit/testing';
import type { Referral as First } from '@referral-kit/types';
import type { NewReferral } from '@referral-kit/types/2022-04-21/tolerant';
import { type Issue, Referral } from '@referral-kit/validator';
import { registry } from '@referral-kit/validator/registry';
import type { Arbitrary } from 'fast-check';
import { expect } from './expect.ts';

/** Compiles only if two types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_is: Same<A, B>): void => {};

const result = Referral.validate({});
if (result.ok) same<typeof result.issues, undefined>(true);
else same<typeof result.value, undefined>(true);
const issues: readonly Issue[] = result.issues ?? [];
expect(issues.length > 0, 'issues are there, or undefined');

const made = normalize({}, { revision: '2022-04-21', type: 'NewReferral' });
if (made.ok) same<typeof made.value, NewReferral>(true);
const converted = convert({}, { from: '2022-04-21', to: '2018-10-01', type: 'Referral', profile: 'strict' });
if (converted.ok) same<typeof converted.value, First>(true);
for (const call of [
  // @ts-expect-error there is no such revision
  () => normalize({}, { revision: '2019-01-01' }),
  // @ts-expect-error there is no such type
  () => normalize({}, { revision: '2022-04-21', type: 'Referal' }),
  // @ts-expect-error the first revision has no such type
  () => normalize({}, { revision: '2018-10-01', type: 'NewReferral' }),
]) {
  try {
    call();
    expect(false, 'what does not compile is refused');
  } catch (error) {
    expect(error instanceof RangeError, 'what does not compile is refused');
  }
}

export const arbitrary: Arbitrary<First> = document('Referral');
// Under a known key there is something, whatever the compiler's options.
expect(registry['2022-04-21'].tolerant.ReferralEvent.is({}) === false, 'a validator by revision, profile and type');

const outcome = transition({ status: 'New', substatus: 'Received' }, { status: 'Closed', substatus: 'Won' });
expect(outcome.ok && outcome.state.status === 'Closed', 'an outcome of named types');
