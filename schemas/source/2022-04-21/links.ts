import { of } from '../parts/members.ts';
import { objectType } from './contract.ts';
import { Link } from './link.ts';

export const Links = objectType('Links', 'Requests that have to do with a referral.', {
  self: of(Link, 'How to get the referral itself.'),
  relatedReferrals: of(Link, 'How to get the referrals of the same engagement.'),
});
