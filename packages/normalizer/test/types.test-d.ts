// Checked by the compiler alone: npm run types
import type * as Strict from '@referral-kit/types';
import type * as Later from '@referral-kit/types/2022-04-21';
import type * as LaterTolerant from '@referral-kit/types/2022-04-21/tolerant';
import type * as Tolerant from '@referral-kit/types/tolerant';
import { Referral } from '@referral-kit/validator/2022-04-21/tolerant';
import type { Equal } from '../../../scripts/test/helpers/equal.ts';
import { normalize as normalizeLater } from '../src/generated/2022-04-21/index.ts';
import { convert, normalize } from '../src/index.ts';

const holds = <True extends true>(): True | undefined => undefined;

declare const input: unknown;

// What is right is of the type that was told, in the profile that was told.
const strict = normalize(input, { type: 'Referral', profile: 'strict' });
if (strict.ok) holds<Equal<typeof strict.value, Strict.Referral>>();
else holds<Equal<typeof strict.value, unknown>>();
holds<Equal<(typeof strict)['type'], 'Referral'>>();
const request = normalize(input, { revision: '2022-04-21', type: 'NewReferral', profile: 'strict' });
if (request.ok) holds<Equal<typeof request.value, Later.NewReferral>>();
const address = normalize(input, { type: 'Address' });
if (address.ok) holds<Equal<typeof address.value, Tolerant.Address>>();

// Where none was told, the result tells.
const told = normalize(input, { revision: '2022-04-21' });
if (told.ok && !told.isPage && told.type === 'ReferralEvent')
  holds<Equal<typeof told.value, LaterTolerant.ReferralEvent>>();
const one = normalize(input);
if (one.ok && !one.isPage) holds<Equal<typeof one.value, Tolerant.Referral>>();

const later = convert(input, { from: '2018-10-01', to: '2022-04-21' });
if (later.ok) holds<Equal<typeof later.value, LaterTolerant.Referral>>();
const back = convert(input, { from: '2022-04-21', to: '2018-10-01', type: 'Address', profile: 'strict' });
if (back.ok) holds<Equal<typeof back.value, Strict.Address>>();

// Of one revision, the validator tells.
const given = normalizeLater(input, { validator: Referral });
if (given.ok) holds<Equal<typeof given.value, LaterTolerant.Referral>>();
else holds<Equal<typeof given.value, unknown>>();
// @ts-expect-error there is no validator to hold it to
normalizeLater(input);

// @ts-expect-error there is no such revision
normalize(input, { revision: '2019-01-01' });
// @ts-expect-error the revision has no such type
normalize(input, { type: 'NewReferral' });
// @ts-expect-error there is no such profile
normalize(input, { profile: 'lenient' });
// @ts-expect-error there is no such revision
convert(input, { from: '2018-10-01', to: '2019-01-01' });
// @ts-expect-error only one of the two has such a type
convert(input, { from: '2018-10-01', to: '2022-04-21', type: 'NewReferral' });
