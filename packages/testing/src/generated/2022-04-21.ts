// Generated from the schemas; do not edit. To update it: npm run generate

import type * as Strict from '@referral-kit/types/2022-04-21';
import type * as Tolerant from '@referral-kit/types/2022-04-21/tolerant';
import { type Documents, documents } from '../documents.ts';
import { type Histories, histories, type IllegalHistories, illegalHistories } from '../histories/histories.ts';
import { type Patches, patches } from '../patches/arbitrary.ts';
import { type WireSpellings, wireSpellings } from '../wire/arbitrary.ts';

/** @returns an arbitrary of valid `AdditionalRequirements` values of revision 2022-04-21 */
export const additionalRequirements: Documents<Strict.AdditionalRequirements, Tolerant.AdditionalRequirements> = /* @__PURE__ */ documents('AdditionalRequirements', '2022-04-21');

/** @returns an arbitrary of valid `Address` values of revision 2022-04-21 */
export const address: Documents<Strict.Address, Tolerant.Address> = /* @__PURE__ */ documents('Address', '2022-04-21');

/** @returns an arbitrary of valid `AssistanceRequestCode` values of revision 2022-04-21 */
export const assistanceRequestCode: Documents<Strict.AssistanceRequestCode, Tolerant.AssistanceRequestCode> = /* @__PURE__ */ documents('AssistanceRequestCode', '2022-04-21');

/** @returns an arbitrary of valid `Consent` values of revision 2022-04-21 */
export const consent: Documents<Strict.Consent, Tolerant.Consent> = /* @__PURE__ */ documents('Consent', '2022-04-21');

/** @returns an arbitrary of valid `ContactPreference` values of revision 2022-04-21 */
export const contactPreference: Documents<Strict.ContactPreference, Tolerant.ContactPreference> = /* @__PURE__ */ documents('ContactPreference', '2022-04-21');

/** @returns an arbitrary of valid `ContractTerm` values of revision 2022-04-21 */
export const contractTerm: Documents<Strict.ContractTerm, Tolerant.ContractTerm> = /* @__PURE__ */ documents('ContractTerm', '2022-04-21');

/** @returns an arbitrary of valid `CustomerProfileId` values of revision 2022-04-21 */
export const customerProfileId: Documents<Strict.CustomerProfileId, Tolerant.CustomerProfileId> = /* @__PURE__ */ documents('CustomerProfileId', '2022-04-21');

/** @returns an arbitrary of valid `CustomerProfile` values of revision 2022-04-21 */
export const customerProfile: Documents<Strict.CustomerProfile, Tolerant.CustomerProfile> = /* @__PURE__ */ documents('CustomerProfile', '2022-04-21');

/** @returns an arbitrary of valid `Direction` values of revision 2022-04-21 */
export const direction: Documents<Strict.Direction, Tolerant.Direction> = /* @__PURE__ */ documents('Direction', '2022-04-21');

/** @returns an arbitrary of valid `ErrorCode` values of revision 2022-04-21 */
export const errorCode: Documents<Strict.ErrorCode, Tolerant.ErrorCode> = /* @__PURE__ */ documents('ErrorCode', '2022-04-21');

/** @returns an arbitrary of valid `ErrorResponse` values of revision 2022-04-21 */
export const errorResponse: Documents<Strict.ErrorResponse, Tolerant.ErrorResponse> = /* @__PURE__ */ documents('ErrorResponse', '2022-04-21');

/** @returns an arbitrary of valid `EventName` values of revision 2022-04-21 */
export const eventName: Documents<Strict.EventName, Tolerant.EventName> = /* @__PURE__ */ documents('EventName', '2022-04-21');

/** @returns an arbitrary of valid `InnerError` values of revision 2022-04-21 */
export const innerError: Documents<Strict.InnerError, Tolerant.InnerError> = /* @__PURE__ */ documents('InnerError', '2022-04-21');

/** @returns an arbitrary of valid `InviteContext` values of revision 2022-04-21 */
export const inviteContext: Documents<Strict.InviteContext, Tolerant.InviteContext> = /* @__PURE__ */ documents('InviteContext', '2022-04-21');

/** @returns an arbitrary of valid `Inviter` values of revision 2022-04-21 */
export const inviter: Documents<Strict.Inviter, Tolerant.Inviter> = /* @__PURE__ */ documents('Inviter', '2022-04-21');

/** @returns an arbitrary of valid `Link` values of revision 2022-04-21 */
export const link: Documents<Strict.Link, Tolerant.Link> = /* @__PURE__ */ documents('Link', '2022-04-21');

/** @returns an arbitrary of valid `Links` values of revision 2022-04-21 */
export const links: Documents<Strict.Links, Tolerant.Links> = /* @__PURE__ */ documents('Links', '2022-04-21');

/** @returns an arbitrary of valid `MarketplaceTransaction` values of revision 2022-04-21 */
export const marketplaceTransaction: Documents<Strict.MarketplaceTransaction, Tolerant.MarketplaceTransaction> = /* @__PURE__ */ documents('MarketplaceTransaction', '2022-04-21');

/** @returns an arbitrary of valid `Member` values of revision 2022-04-21 */
export const member: Documents<Strict.Member, Tolerant.Member> = /* @__PURE__ */ documents('Member', '2022-04-21');

/** @returns an arbitrary of valid `NewReferral` values of revision 2022-04-21 */
export const newReferral: Documents<Strict.NewReferral, Tolerant.NewReferral> = /* @__PURE__ */ documents('NewReferral', '2022-04-21');

/** @returns an arbitrary of valid `PatchOperation` values of revision 2022-04-21 */
export const patchOperation: Documents<Strict.PatchOperation, Tolerant.PatchOperation> = /* @__PURE__ */ documents('PatchOperation', '2022-04-21');

/** @returns an arbitrary of valid `PatchOperator` values of revision 2022-04-21 */
export const patchOperator: Documents<Strict.PatchOperator, Tolerant.PatchOperator> = /* @__PURE__ */ documents('PatchOperator', '2022-04-21');

/** @returns an arbitrary of valid `PricingModel` values of revision 2022-04-21 */
export const pricingModel: Documents<Strict.PricingModel, Tolerant.PricingModel> = /* @__PURE__ */ documents('PricingModel', '2022-04-21');

/** @returns an arbitrary of valid `PrimaryDeployment` values of revision 2022-04-21 */
export const primaryDeployment: Documents<Strict.PrimaryDeployment, Tolerant.PrimaryDeployment> = /* @__PURE__ */ documents('PrimaryDeployment', '2022-04-21');

/** @returns an arbitrary of valid `ProfileType` values of revision 2022-04-21 */
export const profileType: Documents<Strict.ProfileType, Tolerant.ProfileType> = /* @__PURE__ */ documents('ProfileType', '2022-04-21');

/** @returns an arbitrary of valid `ReferralDetails` values of revision 2022-04-21 */
export const referralDetails: Documents<Strict.ReferralDetails, Tolerant.ReferralDetails> = /* @__PURE__ */ documents('ReferralDetails', '2022-04-21');

/** @returns an arbitrary of valid `ReferralEvent` values of revision 2022-04-21 */
export const referralEvent: Documents<Strict.ReferralEvent, Tolerant.ReferralEvent> = /* @__PURE__ */ documents('ReferralEvent', '2022-04-21');

/** @returns an arbitrary of valid `ReferralList` values of revision 2022-04-21 */
export const referralList: Documents<Strict.ReferralList, Tolerant.ReferralList> = /* @__PURE__ */ documents('ReferralList', '2022-04-21');

/** @returns an arbitrary of valid `ReferralPatch` values of revision 2022-04-21 */
export const referralPatch: Documents<Strict.ReferralPatch, Tolerant.ReferralPatch> = /* @__PURE__ */ documents('ReferralPatch', '2022-04-21');

/** @returns an arbitrary of valid `ReferralQualification` values of revision 2022-04-21 */
export const referralQualification: Documents<Strict.ReferralQualification, Tolerant.ReferralQualification> = /* @__PURE__ */ documents('ReferralQualification', '2022-04-21');

/** @returns an arbitrary of valid `ReferralRequirements` values of revision 2022-04-21 */
export const referralRequirements: Documents<Strict.ReferralRequirements, Tolerant.ReferralRequirements> = /* @__PURE__ */ documents('ReferralRequirements', '2022-04-21');

/** @returns an arbitrary of valid `ReferralStatus` values of revision 2022-04-21 */
export const referralStatus: Documents<Strict.ReferralStatus, Tolerant.ReferralStatus> = /* @__PURE__ */ documents('ReferralStatus', '2022-04-21');

/** @returns an arbitrary of valid `ReferralSubstatus` values of revision 2022-04-21 */
export const referralSubstatus: Documents<Strict.ReferralSubstatus, Tolerant.ReferralSubstatus> = /* @__PURE__ */ documents('ReferralSubstatus', '2022-04-21');

/** @returns an arbitrary of valid `ReferralType` values of revision 2022-04-21 */
export const referralType: Documents<Strict.ReferralType, Tolerant.ReferralType> = /* @__PURE__ */ documents('ReferralType', '2022-04-21');

/** @returns an arbitrary of valid `Referral` values of revision 2022-04-21 */
export const referral: Documents<Strict.Referral, Tolerant.Referral> = /* @__PURE__ */ documents('Referral', '2022-04-21');

/** @returns an arbitrary of valid `RegistrationContract` values of revision 2022-04-21 */
export const registrationContract: Documents<Strict.RegistrationContract, Tolerant.RegistrationContract> = /* @__PURE__ */ documents('RegistrationContract', '2022-04-21');

/** @returns an arbitrary of valid `RegistrationHistory` values of revision 2022-04-21 */
export const registrationHistory: Documents<Strict.RegistrationHistory, Tolerant.RegistrationHistory> = /* @__PURE__ */ documents('RegistrationHistory', '2022-04-21');

/** @returns an arbitrary of valid `RegistrationStatus` values of revision 2022-04-21 */
export const registrationStatus: Documents<Strict.RegistrationStatus, Tolerant.RegistrationStatus> = /* @__PURE__ */ documents('RegistrationStatus', '2022-04-21');

/** @returns an arbitrary of valid `RegistrationType` values of revision 2022-04-21 */
export const registrationType: Documents<Strict.RegistrationType, Tolerant.RegistrationType> = /* @__PURE__ */ documents('RegistrationType', '2022-04-21');

/** @returns an arbitrary of valid `Registration` values of revision 2022-04-21 */
export const registration: Documents<Strict.Registration, Tolerant.Registration> = /* @__PURE__ */ documents('Registration', '2022-04-21');

/** @returns an arbitrary of valid `RequirementAttribute` values of revision 2022-04-21 */
export const requirementAttribute: Documents<Strict.RequirementAttribute, Tolerant.RequirementAttribute> = /* @__PURE__ */ documents('RequirementAttribute', '2022-04-21');

/** @returns an arbitrary of valid `SalesStage` values of revision 2022-04-21 */
export const salesStage: Documents<Strict.SalesStage, Tolerant.SalesStage> = /* @__PURE__ */ documents('SalesStage', '2022-04-21');

/** @returns an arbitrary of valid `ServiceError` values of revision 2022-04-21 */
export const serviceError: Documents<Strict.ServiceError, Tolerant.ServiceError> = /* @__PURE__ */ documents('ServiceError', '2022-04-21');

/** @returns an arbitrary of valid `SolutionDetails` values of revision 2022-04-21 */
export const solutionDetails: Documents<Strict.SolutionDetails, Tolerant.SolutionDetails> = /* @__PURE__ */ documents('SolutionDetails', '2022-04-21');

/** @returns an arbitrary of valid `SolutionTag` values of revision 2022-04-21 */
export const solutionTag: Documents<Strict.SolutionTag, Tolerant.SolutionTag> = /* @__PURE__ */ documents('SolutionTag', '2022-04-21');

/** @returns an arbitrary of valid `SolutionType` values of revision 2022-04-21 */
export const solutionType: Documents<Strict.SolutionType, Tolerant.SolutionType> = /* @__PURE__ */ documents('SolutionType', '2022-04-21');

/** @returns an arbitrary of valid `Tag` values of revision 2022-04-21 */
export const tag: Documents<Strict.Tag, Tolerant.Tag> = /* @__PURE__ */ documents('Tag', '2022-04-21');

/** @returns an arbitrary of valid `TargetType` values of revision 2022-04-21 */
export const targetType: Documents<Strict.TargetType, Tolerant.TargetType> = /* @__PURE__ */ documents('TargetType', '2022-04-21');

/** @returns an arbitrary of valid `Target` values of revision 2022-04-21 */
export const target: Documents<Strict.Target, Tolerant.Target> = /* @__PURE__ */ documents('Target', '2022-04-21');

/** @returns an arbitrary of valid `TrackingInfo` values of revision 2022-04-21 */
export const trackingInfo: Documents<Strict.TrackingInfo, Tolerant.TrackingInfo> = /* @__PURE__ */ documents('TrackingInfo', '2022-04-21');

/** @returns an arbitrary of the lives of referrals, every step of which is legal */
export const history: Histories<Strict.Referral> = /* @__PURE__ */ histories('2022-04-21');

/** @returns an arbitrary of the lives of referrals with one step that cannot happen, and the fault that it is */
export const illegalHistory: IllegalHistories<Strict.Referral> = /* @__PURE__ */ illegalHistories('2022-04-21');

/** @returns an arbitrary of JSON Patches that the service takes */
export const patch: Patches<Strict.Referral> = /* @__PURE__ */ patches('2022-04-21');

/** @returns an arbitrary of valid referrals, each beside the same one in a spelling that arrives */
export const wireSpelling: WireSpellings<Strict.Referral> = /* @__PURE__ */ wireSpellings('2022-04-21');
