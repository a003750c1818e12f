import { equal } from '../../../scripts/test/helpers/equal.ts';
import type * as strict from '../src/generated/2018-10-01/index.ts';
import type { Referral, ReferralStatus, ReferralStatusPosition } from '../src/generated/2018-10-01/tolerant/index.ts';

declare const referral: Referral;

// Two members are always there; every other one can be missing or null.
equal<typeof referral.id, string>(true);
equal<typeof referral.engagementId, string>(true);
equal<typeof referral.name, string | null | undefined>(true);
const least: Referral = { id: '1', engagementId: '2' };
// @ts-expect-error: one of the two is missing.
const tooLittle: Referral = { id: '1' };
// @ts-expect-error: neither can be null.
const withoutId: Referral = { id: null, engagementId: '2' };

// Enumerations and catalogs are open: any text is let through, and nothing else.
const unheardOf: ReferralStatus = 'Engaged';
const tags: Referral['details'] = { requirements: { products: [{ id: 'Fabric' }, { id: null }] } };
equal<typeof ReferralStatus.Active, 'Active'>(true);
equal<typeof ReferralStatusPosition.Closed, 3>(true);
// @ts-expect-error: a status is text all the same.
const position: ReferralStatus = 1;

// A member that the contract does not know is read after asking for it,
if ('favorite' in referral) equal<typeof referral.favorite, unknown>(true);
// @ts-expect-error: and a slip in a known one is noticed.
referral.statsu;
const received = { id: '1', engagementId: '2', favorite: true };
const more: Referral = received;

// What is valid in the strict profile can be passed wherever the tolerant one is read.
const passed = (written: strict.Referral): Referral => written;

void [least, tooLittle, withoutId, unheardOf, tags, position, more, passed];
