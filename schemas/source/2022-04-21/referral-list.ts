import { Type } from 'typebox';
import { count, listOf, text } from '../parts/members.ts';
import { objectType } from './contract.ts';
import { Referral } from './referral.ts';

export const ReferralList = objectType('ReferralList', 'One page of referrals (OData).', {
  value: listOf(Referral, 'The referrals of this page.'),
  '@odata.context': Type.Optional(text('What kind of answer the list is.')),
  '@odata.count': Type.Optional(count('How many referrals there are on all pages.')),
  '@odata.nextLink': Type.Optional(text('Where the next page is; absent on the last one.')),
});
