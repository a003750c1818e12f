// Entries of one revision, for programs that need no other.

import { normalize as normalizeFirst } from '@referral-kit/normalizer/2018-10-01';
import { normalize, normalizePatch } from '@referral-kit/normalizer/2022-04-21';
import { ReferralEvent } from '@referral-kit/validator/2022-04-21/referral-event';
import { Referral } from '@referral-kit/validator/2022-04-21/tolerant';
import { ReferralEvent as AnyEvent } from '@referral-kit/validator/2022-04-21/tolerant/referral-event';
import { Referral as First } from '@referral-kit/validator/tolerant';
import { expect } from './expect.ts';

const arrived = { Id: 'r-1', engagementId: 'e-1', Team: { firstName: 'Ida' } };
const result = normalize(arrived, { validator: Referral });
expect(result.ok, 'a referral as it arrives');
const id: string = result.value.id;
expect(id === 'r-1' && result.changes.length === 3, 'what was changed');
expect(Array.isArray(result.value.team), 'a single object where a list is meant');

const first = normalizeFirst({ ...arrived, consentToContact: 'true' }, { validator: First });
expect(first.ok && first.value.id === 'r-1', 'the same of the first revision');

const patch = normalizePatch(arrived, [{ op: 'replace', path: '/Team/firstName', value: 'Ola' }], {
  validator: Referral,
});
expect(patch.ok && patch.patch[0]?.path === '/team/0/firstName', 'and a patch of it');

try {
  normalize(arrived, { validator: First });
  expect(false, 'a validator of another revision is refused');
} catch (error) {
  expect(error instanceof RangeError && error.message.includes('2022-04-21'), 'with the revision that is expected');
}

expect(!ReferralEvent.is({ EventName: 'referral-merged', ResourceUri: 'https://api.example.com/r-1' }), 'strict');
expect(AnyEvent.is({ EventName: 'referral-merged', ResourceUri: 'https://api.example.com/r-1' }), 'tolerant');
