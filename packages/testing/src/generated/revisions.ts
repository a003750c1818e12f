// Generated from the schemas; do not edit. To update it: npm run generate

import * as strict0 from '@referral-kit/schemas';
import * as tolerant0 from '@referral-kit/schemas/tolerant';

/** A revision of the contract. */
export type Revision =
  | '2018-10-01';

/** `strict` is what one writes; `tolerant` is what arrives from a live service. */
export type Profile = 'strict' | 'tolerant';

/** A documented type. */
export type TypeName =
  | 'Address'
  | 'CustomerConsent'
  | 'CustomerProfile'
  | 'CustomerProfileType'
  | 'InviteContext'
  | 'Member'
  | 'Referral'
  | 'ReferralDetails'
  | 'ReferralQualification'
  | 'ReferralRequirements'
  | 'ReferralStatus'
  | 'ReferralSubstatus'
  | 'ReferralType'
  | 'SolutionTag'
  | 'SolutionType'
  | 'Tag';

/** The revision that is meant unless told. */
export const defaultRevision: Revision = '2018-10-01';

/** The emitted schemas, by revision and profile. */
export const revisions: Readonly<Record<Revision, Readonly<Record<Profile, Readonly<Record<string, unknown>>>>>> = {
  '2018-10-01': { strict: strict0, tolerant: tolerant0 },
};
