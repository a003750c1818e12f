// Generated from the schemas; do not edit. To update it: npm run generate

import type * as Strict from '@referral-kit/types/2018-10-01';
import type * as Tolerant from '@referral-kit/types/2018-10-01/tolerant';
import { type Documents, documents } from '../documents.ts';
import { type Histories, histories, type IllegalHistories, illegalHistories } from '../histories/histories.ts';
import { type Patches, patches } from '../patches/arbitrary.ts';
import { type WireSpellings, wireSpellings } from '../wire/arbitrary.ts';

/** @returns an arbitrary of valid `Address` values of revision 2018-10-01 */
export const address: Documents<Strict.Address, Tolerant.Address> = /* @__PURE__ */ documents('Address', '2018-10-01');

/** @returns an arbitrary of valid `CustomerConsent` values of revision 2018-10-01 */
export const customerConsent: Documents<Strict.CustomerConsent, Tolerant.CustomerConsent> = /* @__PURE__ */ documents('CustomerConsent', '2018-10-01');

/** @returns an arbitrary of valid `CustomerProfileType` values of revision 2018-10-01 */
export const customerProfileType: Documents<Strict.CustomerProfileType, Tolerant.CustomerProfileType> = /* @__PURE__ */ documents('CustomerProfileType', '2018-10-01');

/** @returns an arbitrary of valid `CustomerProfile` values of revision 2018-10-01 */
export const customerProfile: Documents<Strict.CustomerProfile, Tolerant.CustomerProfile> = /* @__PURE__ */ documents('CustomerProfile', '2018-10-01');

/** @returns an arbitrary of valid `InviteContext` values of revision 2018-10-01 */
export const inviteContext: Documents<Strict.InviteContext, Tolerant.InviteContext> = /* @__PURE__ */ documents('InviteContext', '2018-10-01');

/** @returns an arbitrary of valid `Member` values of revision 2018-10-01 */
export const member: Documents<Strict.Member, Tolerant.Member> = /* @__PURE__ */ documents('Member', '2018-10-01');

/** @returns an arbitrary of valid `ReferralDetails` values of revision 2018-10-01 */
export const referralDetails: Documents<Strict.ReferralDetails, Tolerant.ReferralDetails> = /* @__PURE__ */ documents('ReferralDetails', '2018-10-01');

/** @returns an arbitrary of valid `ReferralQualification` values of revision 2018-10-01 */
export const referralQualification: Documents<Strict.ReferralQualification, Tolerant.ReferralQualification> = /* @__PURE__ */ documents('ReferralQualification', '2018-10-01');

/** @returns an arbitrary of valid `ReferralRequirements` values of revision 2018-10-01 */
export const referralRequirements: Documents<Strict.ReferralRequirements, Tolerant.ReferralRequirements> = /* @__PURE__ */ documents('ReferralRequirements', '2018-10-01');

/** @returns an arbitrary of valid `ReferralStatus` values of revision 2018-10-01 */
export const referralStatus: Documents<Strict.ReferralStatus, Tolerant.ReferralStatus> = /* @__PURE__ */ documents('ReferralStatus', '2018-10-01');

/** @returns an arbitrary of valid `ReferralSubstatus` values of revision 2018-10-01 */
export const referralSubstatus: Documents<Strict.ReferralSubstatus, Tolerant.ReferralSubstatus> = /* @__PURE__ */ documents('ReferralSubstatus', '2018-10-01');

/** @returns an arbitrary of valid `ReferralType` values of revision 2018-10-01 */
export const referralType: Documents<Strict.ReferralType, Tolerant.ReferralType> = /* @__PURE__ */ documents('ReferralType', '2018-10-01');

/** @returns an arbitrary of valid `Referral` values of revision 2018-10-01 */
export const referral: Documents<Strict.Referral, Tolerant.Referral> = /* @__PURE__ */ documents('Referral', '2018-10-01');

/** @returns an arbitrary of valid `SolutionTag` values of revision 2018-10-01 */
export const solutionTag: Documents<Strict.SolutionTag, Tolerant.SolutionTag> = /* @__PURE__ */ documents('SolutionTag', '2018-10-01');

/** @returns an arbitrary of valid `SolutionType` values of revision 2018-10-01 */
export const solutionType: Documents<Strict.SolutionType, Tolerant.SolutionType> = /* @__PURE__ */ documents('SolutionType', '2018-10-01');

/** @returns an arbitrary of valid `Tag` values of revision 2018-10-01 */
export const tag: Documents<Strict.Tag, Tolerant.Tag> = /* @__PURE__ */ documents('Tag', '2018-10-01');

/** @returns an arbitrary of the lives of referrals, every step of which is legal */
export const history: Histories<Strict.Referral> = /* @__PURE__ */ histories('2018-10-01');

/** @returns an arbitrary of the lives of referrals with one step that cannot happen, and the fault that it is */
export const illegalHistory: IllegalHistories<Strict.Referral> = /* @__PURE__ */ illegalHistories('2018-10-01');

/** @returns an arbitrary of JSON Patches that the service takes */
export const patch: Patches<Strict.Referral> = /* @__PURE__ */ patches('2018-10-01');

/** @returns an arbitrary of valid referrals, each beside the same one in a spelling that arrives */
export const wireSpelling: WireSpellings<Strict.Referral> = /* @__PURE__ */ wireSpellings('2018-10-01');
