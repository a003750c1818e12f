// Generated from the schemas; do not edit. To update it: npm run generate

import type * as Strict from '@referral-kit/types/2018-10-01';
import type * as Tolerant from '@referral-kit/types/2018-10-01/tolerant';
import { type Factory, factory } from '../../factories/factory.ts';
import { type HistoryFactory, historyFactory, type IllegalHistoryFactory, illegalHistoryFactory } from '../../factories/history.ts';
import { type PatchFactory, patchFactory } from '../../factories/patch.ts';
import { type WireSpelling, wireSpellingOf } from '../../factories/wire.ts';

/** @returns a new, valid `Address` of revision 2018-10-01 */
export const address: Factory<Strict.Address, Tolerant.Address> = /* @__PURE__ */ factory('Address', '2018-10-01');

/** @returns a new, valid `CustomerConsent` of revision 2018-10-01 */
export const customerConsent: Factory<Strict.CustomerConsent, Tolerant.CustomerConsent> = /* @__PURE__ */ factory('CustomerConsent', '2018-10-01');

/** @returns a new, valid `CustomerProfileType` of revision 2018-10-01 */
export const customerProfileType: Factory<Strict.CustomerProfileType, Tolerant.CustomerProfileType> = /* @__PURE__ */ factory('CustomerProfileType', '2018-10-01');

/** @returns a new, valid `CustomerProfile` of revision 2018-10-01 */
export const customerProfile: Factory<Strict.CustomerProfile, Tolerant.CustomerProfile> = /* @__PURE__ */ factory('CustomerProfile', '2018-10-01');

/** @returns a new, valid `InviteContext` of revision 2018-10-01 */
export const inviteContext: Factory<Strict.InviteContext, Tolerant.InviteContext> = /* @__PURE__ */ factory('InviteContext', '2018-10-01');

/** @returns a new, valid `Member` of revision 2018-10-01 */
export const member: Factory<Strict.Member, Tolerant.Member> = /* @__PURE__ */ factory('Member', '2018-10-01');

/** @returns a new, valid `ReferralDetails` of revision 2018-10-01 */
export const referralDetails: Factory<Strict.ReferralDetails, Tolerant.ReferralDetails> = /* @__PURE__ */ factory('ReferralDetails', '2018-10-01');

/** @returns a new, valid `ReferralQualification` of revision 2018-10-01 */
export const referralQualification: Factory<Strict.ReferralQualification, Tolerant.ReferralQualification> = /* @__PURE__ */ factory('ReferralQualification', '2018-10-01');

/** @returns a new, valid `ReferralRequirements` of revision 2018-10-01 */
export const referralRequirements: Factory<Strict.ReferralRequirements, Tolerant.ReferralRequirements> = /* @__PURE__ */ factory('ReferralRequirements', '2018-10-01');

/** @returns a new, valid `ReferralStatus` of revision 2018-10-01 */
export const referralStatus: Factory<Strict.ReferralStatus, Tolerant.ReferralStatus> = /* @__PURE__ */ factory('ReferralStatus', '2018-10-01');

/** @returns a new, valid `ReferralSubstatus` of revision 2018-10-01 */
export const referralSubstatus: Factory<Strict.ReferralSubstatus, Tolerant.ReferralSubstatus> = /* @__PURE__ */ factory('ReferralSubstatus', '2018-10-01');

/** @returns a new, valid `ReferralType` of revision 2018-10-01 */
export const referralType: Factory<Strict.ReferralType, Tolerant.ReferralType> = /* @__PURE__ */ factory('ReferralType', '2018-10-01');

/** @returns a new, valid `Referral` of revision 2018-10-01 */
export const referral: Factory<Strict.Referral, Tolerant.Referral> = /* @__PURE__ */ factory('Referral', '2018-10-01');

/** @returns a new, valid `SolutionTag` of revision 2018-10-01 */
export const solutionTag: Factory<Strict.SolutionTag, Tolerant.SolutionTag> = /* @__PURE__ */ factory('SolutionTag', '2018-10-01');

/** @returns a new, valid `SolutionType` of revision 2018-10-01 */
export const solutionType: Factory<Strict.SolutionType, Tolerant.SolutionType> = /* @__PURE__ */ factory('SolutionType', '2018-10-01');

/** @returns a new, valid `Tag` of revision 2018-10-01 */
export const tag: Factory<Strict.Tag, Tolerant.Tag> = /* @__PURE__ */ factory('Tag', '2018-10-01');

/** @returns the life of one referral, oldest snapshot first, every step of which is legal */
export const history: HistoryFactory<Strict.Referral> = /* @__PURE__ */ historyFactory('2018-10-01');

/** @returns the life of one referral with one step that cannot happen, and the fault that it is */
export const illegalHistory: IllegalHistoryFactory<Strict.Referral> = /* @__PURE__ */ illegalHistoryFactory('2018-10-01');

/** @returns a JSON Patch that the service takes */
export const patch: PatchFactory<Strict.Referral> = /* @__PURE__ */ patchFactory('2018-10-01');

/** @returns a copy of a document, spelled as documents arrive from a live service */
export const wireSpelling: WireSpelling<Strict.Referral> = /* @__PURE__ */ wireSpellingOf('2018-10-01');
