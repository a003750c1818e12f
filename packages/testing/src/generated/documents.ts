// Generated from the schemas; do not edit. To update it: npm run generate

import type * as Strict from '@referral-kit/types';
import type * as Tolerant from '@referral-kit/types/tolerant';
import { type Documents, documents } from '../documents.ts';

/** @returns an arbitrary of valid `Address` values. */
export const address: Documents<Strict.Address, Tolerant.Address> = /* @__PURE__ */ documents('Address');

/** @returns an arbitrary of valid `CustomerConsent` values. */
export const customerConsent: Documents<Strict.CustomerConsent, Tolerant.CustomerConsent> = /* @__PURE__ */ documents('CustomerConsent');

/** @returns an arbitrary of valid `CustomerProfileType` values. */
export const customerProfileType: Documents<Strict.CustomerProfileType, Tolerant.CustomerProfileType> = /* @__PURE__ */ documents('CustomerProfileType');

/** @returns an arbitrary of valid `CustomerProfile` values. */
export const customerProfile: Documents<Strict.CustomerProfile, Tolerant.CustomerProfile> = /* @__PURE__ */ documents('CustomerProfile');

/** @returns an arbitrary of valid `InviteContext` values. */
export const inviteContext: Documents<Strict.InviteContext, Tolerant.InviteContext> = /* @__PURE__ */ documents('InviteContext');

/** @returns an arbitrary of valid `Member` values. */
export const member: Documents<Strict.Member, Tolerant.Member> = /* @__PURE__ */ documents('Member');

/** @returns an arbitrary of valid `ReferralDetails` values. */
export const referralDetails: Documents<Strict.ReferralDetails, Tolerant.ReferralDetails> = /* @__PURE__ */ documents('ReferralDetails');

/** @returns an arbitrary of valid `ReferralQualification` values. */
export const referralQualification: Documents<Strict.ReferralQualification, Tolerant.ReferralQualification> = /* @__PURE__ */ documents('ReferralQualification');

/** @returns an arbitrary of valid `ReferralRequirements` values. */
export const referralRequirements: Documents<Strict.ReferralRequirements, Tolerant.ReferralRequirements> = /* @__PURE__ */ documents('ReferralRequirements');

/** @returns an arbitrary of valid `ReferralStatus` values. */
export const referralStatus: Documents<Strict.ReferralStatus, Tolerant.ReferralStatus> = /* @__PURE__ */ documents('ReferralStatus');

/** @returns an arbitrary of valid `ReferralSubstatus` values. */
export const referralSubstatus: Documents<Strict.ReferralSubstatus, Tolerant.ReferralSubstatus> = /* @__PURE__ */ documents('ReferralSubstatus');

/** @returns an arbitrary of valid `ReferralType` values. */
export const referralType: Documents<Strict.ReferralType, Tolerant.ReferralType> = /* @__PURE__ */ documents('ReferralType');

/** @returns an arbitrary of valid `Referral` values. */
export const referral: Documents<Strict.Referral, Tolerant.Referral> = /* @__PURE__ */ documents('Referral');

/** @returns an arbitrary of valid `SolutionTag` values. */
export const solutionTag: Documents<Strict.SolutionTag, Tolerant.SolutionTag> = /* @__PURE__ */ documents('SolutionTag');

/** @returns an arbitrary of valid `SolutionType` values. */
export const solutionType: Documents<Strict.SolutionType, Tolerant.SolutionType> = /* @__PURE__ */ documents('SolutionType');

/** @returns an arbitrary of valid `Tag` values. */
export const tag: Documents<Strict.Tag, Tolerant.Tag> = /* @__PURE__ */ documents('Tag');
