// Generated from the schemas; do not edit. To update it: npm run generate

import * as strict0 from '@referral-kit/schemas/2018-10-01';
import * as tolerant0 from '@referral-kit/schemas/2018-10-01/tolerant';
import * as strict1 from '@referral-kit/schemas/2022-04-21';
import * as tolerant1 from '@referral-kit/schemas/2022-04-21/tolerant';

/** A revision of the contract. */
export type Revision =
  | '2018-10-01'
  | '2022-04-21';

/** `strict` is what one writes; `tolerant` is what arrives from a live service. */
export type Profile = 'strict' | 'tolerant';

/** A documented type. */
export type TypeName =
  | 'AdditionalRequirements'
  | 'Address'
  | 'AssistanceRequestCode'
  | 'Consent'
  | 'ContactPreference'
  | 'ContractTerm'
  | 'CustomerConsent'
  | 'CustomerProfile'
  | 'CustomerProfileId'
  | 'CustomerProfileType'
  | 'Direction'
  | 'ErrorCode'
  | 'ErrorResponse'
  | 'EventName'
  | 'InnerError'
  | 'InviteContext'
  | 'Inviter'
  | 'Link'
  | 'Links'
  | 'MarketplaceTransaction'
  | 'Member'
  | 'NewReferral'
  | 'PatchOperation'
  | 'PatchOperator'
  | 'PricingModel'
  | 'PrimaryDeployment'
  | 'ProfileType'
  | 'Referral'
  | 'ReferralDetails'
  | 'ReferralEvent'
  | 'ReferralList'
  | 'ReferralPatch'
  | 'ReferralQualification'
  | 'ReferralRequirements'
  | 'ReferralStatus'
  | 'ReferralSubstatus'
  | 'ReferralType'
  | 'Registration'
  | 'RegistrationContract'
  | 'RegistrationHistory'
  | 'RegistrationStatus'
  | 'RegistrationType'
  | 'RequirementAttribute'
  | 'SalesStage'
  | 'ServiceError'
  | 'SolutionDetails'
  | 'SolutionTag'
  | 'SolutionType'
  | 'Tag'
  | 'Target'
  | 'TargetType'
  | 'TrackingInfo';

/** The revision that is meant unless told. */
export const defaultRevision: Revision = '2018-10-01';

/** The emitted schemas, by revision and profile. */
export const revisions: Readonly<Record<Revision, Readonly<Record<Profile, Readonly<Record<string, unknown>>>>>> = {
  '2018-10-01': { strict: strict0, tolerant: tolerant0 },
  '2022-04-21': { strict: strict1, tolerant: tolerant1 },
};
