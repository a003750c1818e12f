// Generated from the emitted schemas; do not edit. To update it: npm run generate
import {
  isAddress,
  isCustomerConsent,
  isCustomerProfileType,
  isMember,
  isCustomerProfile,
  isInviteContext,
  isTag,
  isSolutionTag,
  isReferralRequirements,
  isReferralDetails,
  isReferral,
} from '@referral-kit/validator/2018-10-01/tolerant/guards';
import type { Guards } from '../../run/contract.ts';

/** Whether a value is of a type, for each type that objects in documents of revision 2018-10-01 are of. */
export const guards: Guards = {
  Address: isAddress,
  CustomerConsent: isCustomerConsent,
  CustomerProfileType: isCustomerProfileType,
  Member: isMember,
  CustomerProfile: isCustomerProfile,
  InviteContext: isInviteContext,
  Tag: isTag,
  SolutionTag: isSolutionTag,
  ReferralRequirements: isReferralRequirements,
  ReferralDetails: isReferralDetails,
  Referral: isReferral,
};
