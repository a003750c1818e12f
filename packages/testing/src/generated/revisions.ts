// Generated from the schemas; do not edit. To update it: npm run generate

import * as strict0 from '@referral-kit/schemas/2018-10-01';
import * as tolerant0 from '@referral-kit/schemas/2018-10-01/tolerant';
import * as strict1 from '@referral-kit/schemas/2022-04-21';
import * as tolerant1 from '@referral-kit/schemas/2022-04-21/tolerant';
import type { DefaultRevision, Profile, Revision, TypeName } from '@referral-kit/types/contracts';

export type {
  DefaultRevision,
  DocumentOf,
  DocumentTypes,
  Profile,
  Revision,
  TypeName,
} from '@referral-kit/types/contracts';

/** Both profiles. */
export const profiles: readonly Profile[] = ['strict', 'tolerant'];

/** The revision that is used unless another is given. */
export const defaultRevision: DefaultRevision = '2018-10-01';

/** The names of the documented types, by revision. */
export const typeNames: { readonly [R in Revision]: readonly TypeName<R>[] } = {
  '2018-10-01': [
    'Address',
    'CustomerConsent',
    'CustomerProfileType',
    'CustomerProfile',
    'InviteContext',
    'Member',
    'ReferralDetails',
    'ReferralQualification',
    'ReferralRequirements',
    'ReferralStatus',
    'ReferralSubstatus',
    'ReferralType',
    'Referral',
    'SolutionTag',
    'SolutionType',
    'Tag',
  ],
  '2022-04-21': [
    'AdditionalRequirements',
    'Address',
    'AssistanceRequestCode',
    'Consent',
    'ContactPreference',
    'ContractTerm',
    'CustomerProfileId',
    'CustomerProfile',
    'Direction',
    'ErrorCode',
    'ErrorResponse',
    'EventName',
    'InnerError',
    'InviteContext',
    'Inviter',
    'Link',
    'Links',
    'MarketplaceTransaction',
    'Member',
    'NewReferral',
    'PatchOperation',
    'PatchOperator',
    'PricingModel',
    'PrimaryDeployment',
    'ProfileType',
    'ReferralDetails',
    'ReferralEvent',
    'ReferralList',
    'ReferralPatch',
    'ReferralQualification',
    'ReferralRequirements',
    'ReferralStatus',
    'ReferralSubstatus',
    'ReferralType',
    'Referral',
    'RegistrationContract',
    'RegistrationHistory',
    'RegistrationStatus',
    'RegistrationType',
    'Registration',
    'RequirementAttribute',
    'SalesStage',
    'ServiceError',
    'SolutionDetails',
    'SolutionTag',
    'SolutionType',
    'Tag',
    'TargetType',
    'Target',
    'TrackingInfo',
  ],
};

/** The emitted schemas, by revision and profile. */
export const revisions: Readonly<Record<Revision, Readonly<Record<Profile, Readonly<Record<string, unknown>>>>>> = {
  '2018-10-01': { strict: strict0, tolerant: tolerant0 },
  '2022-04-21': { strict: strict1, tolerant: tolerant1 },
};
