// Generated from the schemas; do not edit. To update it: npm run generate

import type * as Strict from '@referral-kit/types/2022-04-21';
import type * as Tolerant from '@referral-kit/types/2022-04-21/tolerant';
import { type Factory, factory } from '../../factories/factory.ts';
import { type HistoryFactory, historyFactory, type IllegalHistoryFactory, illegalHistoryFactory } from '../../factories/history.ts';
import { type PatchFactory, patchFactory } from '../../factories/patch.ts';
import { type WireSpelling, wireSpellingOf } from '../../factories/wire.ts';

/** @returns a new, valid `AdditionalRequirements` of revision 2022-04-21 */
export const additionalRequirements: Factory<Strict.AdditionalRequirements, Tolerant.AdditionalRequirements> = /* @__PURE__ */ factory('AdditionalRequirements', '2022-04-21');

/** @returns a new, valid `Address` of revision 2022-04-21 */
export const address: Factory<Strict.Address, Tolerant.Address> = /* @__PURE__ */ factory('Address', '2022-04-21');

/** @returns a new, valid `AssistanceRequestCode` of revision 2022-04-21 */
export const assistanceRequestCode: Factory<Strict.AssistanceRequestCode, Tolerant.AssistanceRequestCode> = /* @__PURE__ */ factory('AssistanceRequestCode', '2022-04-21');

/** @returns a new, valid `Consent` of revision 2022-04-21 */
export const consent: Factory<Strict.Consent, Tolerant.Consent> = /* @__PURE__ */ factory('Consent', '2022-04-21');

/** @returns a new, valid `ContactPreference` of revision 2022-04-21 */
export const contactPreference: Factory<Strict.ContactPreference, Tolerant.ContactPreference> = /* @__PURE__ */ factory('ContactPreference', '2022-04-21');

/** @returns a new, valid `ContractTerm` of revision 2022-04-21 */
export const contractTerm: Factory<Strict.ContractTerm, Tolerant.ContractTerm> = /* @__PURE__ */ factory('ContractTerm', '2022-04-21');

/** @returns a new, valid `CustomerProfileId` of revision 2022-04-21 */
export const customerProfileId: Factory<Strict.CustomerProfileId, Tolerant.CustomerProfileId> = /* @__PURE__ */ factory('CustomerProfileId', '2022-04-21');

/** @returns a new, valid `CustomerProfile` of revision 2022-04-21 */
export const customerProfile: Factory<Strict.CustomerProfile, Tolerant.CustomerProfile> = /* @__PURE__ */ factory('CustomerProfile', '2022-04-21');

/** @returns a new, valid `Direction` of revision 2022-04-21 */
export const direction: Factory<Strict.Direction, Tolerant.Direction> = /* @__PURE__ */ factory('Direction', '2022-04-21');

/** @returns a new, valid `ErrorCode` of revision 2022-04-21 */
export const errorCode: Factory<Strict.ErrorCode, Tolerant.ErrorCode> = /* @__PURE__ */ factory('ErrorCode', '2022-04-21');

/** @returns a new, valid `ErrorResponse` of revision 2022-04-21 */
export const errorResponse: Factory<Strict.ErrorResponse, Tolerant.ErrorResponse> = /* @__PURE__ */ factory('ErrorResponse', '2022-04-21');

/** @returns a new, valid `EventName` of revision 2022-04-21 */
export const eventName: Factory<Strict.EventName, Tolerant.EventName> = /* @__PURE__ */ factory('EventName', '2022-04-21');

/** @returns a new, valid `InnerError` of revision 2022-04-21 */
export const innerError: Factory<Strict.InnerError, Tolerant.InnerError> = /* @__PURE__ */ factory('InnerError', '2022-04-21');

/** @returns a new, valid `InviteContext` of revision 2022-04-21 */
export const inviteContext: Factory<Strict.InviteContext, Tolerant.InviteContext> = /* @__PURE__ */ factory('InviteContext', '2022-04-21');

/** @returns a new, valid `Inviter` of revision 2022-04-21 */
export const inviter: Factory<Strict.Inviter, Tolerant.Inviter> = /* @__PURE__ */ factory('Inviter', '2022-04-21');

/** @returns a new, valid `Link` of revision 2022-04-21 */
export const link: Factory<Strict.Link, Tolerant.Link> = /* @__PURE__ */ factory('Link', '2022-04-21');

/** @returns a new, valid `Links` of revision 2022-04-21 */
export const links: Factory<Strict.Links, Tolerant.Links> = /* @__PURE__ */ factory('Links', '2022-04-21');

/** @returns a new, valid `MarketplaceTransaction` of revision 2022-04-21 */
export const marketplaceTransaction: Factory<Strict.MarketplaceTransaction, Tolerant.MarketplaceTransaction> = /* @__PURE__ */ factory('MarketplaceTransaction', '2022-04-21');

/** @returns a new, valid `Member` of revision 2022-04-21 */
export const member: Factory<Strict.Member, Tolerant.Member> = /* @__PURE__ */ factory('Member', '2022-04-21');

/** @returns a new, valid `NewReferral` of revision 2022-04-21 */
export const newReferral: Factory<Strict.NewReferral, Tolerant.NewReferral> = /* @__PURE__ */ factory('NewReferral', '2022-04-21');

/** @returns a new, valid `PatchOperation` of revision 2022-04-21 */
export const patchOperation: Factory<Strict.PatchOperation, Tolerant.PatchOperation> = /* @__PURE__ */ factory('PatchOperation', '2022-04-21');

/** @returns a new, valid `PatchOperator` of revision 2022-04-21 */
export const patchOperator: Factory<Strict.PatchOperator, Tolerant.PatchOperator> = /* @__PURE__ */ factory('PatchOperator', '2022-04-21');

/** @returns a new, valid `PricingModel` of revision 2022-04-21 */
export const pricingModel: Factory<Strict.PricingModel, Tolerant.PricingModel> = /* @__PURE__ */ factory('PricingModel', '2022-04-21');

/** @returns a new, valid `PrimaryDeployment` of revision 2022-04-21 */
export const primaryDeployment: Factory<Strict.PrimaryDeployment, Tolerant.PrimaryDeployment> = /* @__PURE__ */ factory('PrimaryDeployment', '2022-04-21');

/** @returns a new, valid `ProfileType` of revision 2022-04-21 */
export const profileType: Factory<Strict.ProfileType, Tolerant.ProfileType> = /* @__PURE__ */ factory('ProfileType', '2022-04-21');

/** @returns a new, valid `ReferralDetails` of revision 2022-04-21 */
export const referralDetails: Factory<Strict.ReferralDetails, Tolerant.ReferralDetails> = /* @__PURE__ */ factory('ReferralDetails', '2022-04-21');

/** @returns a new, valid `ReferralEvent` of revision 2022-04-21 */
export const referralEvent: Factory<Strict.ReferralEvent, Tolerant.ReferralEvent> = /* @__PURE__ */ factory('ReferralEvent', '2022-04-21');

/** @returns a new, valid `ReferralList` of revision 2022-04-21 */
export const referralList: Factory<Strict.ReferralList, Tolerant.ReferralList> = /* @__PURE__ */ factory('ReferralList', '2022-04-21');

/** @returns a new, valid `ReferralPatch` of revision 2022-04-21 */
export const referralPatch: Factory<Strict.ReferralPatch, Tolerant.ReferralPatch> = /* @__PURE__ */ factory('ReferralPatch', '2022-04-21');

/** @returns a new, valid `ReferralQualification` of revision 2022-04-21 */
export const referralQualification: Factory<Strict.ReferralQualification, Tolerant.ReferralQualification> = /* @__PURE__ */ factory('ReferralQualification', '2022-04-21');

/** @returns a new, valid `ReferralRequirements` of revision 2022-04-21 */
export const referralRequirements: Factory<Strict.ReferralRequirements, Tolerant.ReferralRequirements> = /* @__PURE__ */ factory('ReferralRequirements', '2022-04-21');

/** @returns a new, valid `ReferralStatus` of revision 2022-04-21 */
export const referralStatus: Factory<Strict.ReferralStatus, Tolerant.ReferralStatus> = /* @__PURE__ */ factory('ReferralStatus', '2022-04-21');

/** @returns a new, valid `ReferralSubstatus` of revision 2022-04-21 */
export const referralSubstatus: Factory<Strict.ReferralSubstatus, Tolerant.ReferralSubstatus> = /* @__PURE__ */ factory('ReferralSubstatus', '2022-04-21');

/** @returns a new, valid `ReferralType` of revision 2022-04-21 */
export const referralType: Factory<Strict.ReferralType, Tolerant.ReferralType> = /* @__PURE__ */ factory('ReferralType', '2022-04-21');

/** @returns a new, valid `Referral` of revision 2022-04-21 */
export const referral: Factory<Strict.Referral, Tolerant.Referral> = /* @__PURE__ */ factory('Referral', '2022-04-21');

/** @returns a new, valid `RegistrationContract` of revision 2022-04-21 */
export const registrationContract: Factory<Strict.RegistrationContract, Tolerant.RegistrationContract> = /* @__PURE__ */ factory('RegistrationContract', '2022-04-21');

/** @returns a new, valid `RegistrationHistory` of revision 2022-04-21 */
export const registrationHistory: Factory<Strict.RegistrationHistory, Tolerant.RegistrationHistory> = /* @__PURE__ */ factory('RegistrationHistory', '2022-04-21');

/** @returns a new, valid `RegistrationStatus` of revision 2022-04-21 */
export const registrationStatus: Factory<Strict.RegistrationStatus, Tolerant.RegistrationStatus> = /* @__PURE__ */ factory('RegistrationStatus', '2022-04-21');

/** @returns a new, valid `RegistrationType` of revision 2022-04-21 */
export const registrationType: Factory<Strict.RegistrationType, Tolerant.RegistrationType> = /* @__PURE__ */ factory('RegistrationType', '2022-04-21');

/** @returns a new, valid `Registration` of revision 2022-04-21 */
export const registration: Factory<Strict.Registration, Tolerant.Registration> = /* @__PURE__ */ factory('Registration', '2022-04-21');

/** @returns a new, valid `RequirementAttribute` of revision 2022-04-21 */
export const requirementAttribute: Factory<Strict.RequirementAttribute, Tolerant.RequirementAttribute> = /* @__PURE__ */ factory('RequirementAttribute', '2022-04-21');

/** @returns a new, valid `SalesStage` of revision 2022-04-21 */
export const salesStage: Factory<Strict.SalesStage, Tolerant.SalesStage> = /* @__PURE__ */ factory('SalesStage', '2022-04-21');

/** @returns a new, valid `ServiceError` of revision 2022-04-21 */
export const serviceError: Factory<Strict.ServiceError, Tolerant.ServiceError> = /* @__PURE__ */ factory('ServiceError', '2022-04-21');

/** @returns a new, valid `SolutionDetails` of revision 2022-04-21 */
export const solutionDetails: Factory<Strict.SolutionDetails, Tolerant.SolutionDetails> = /* @__PURE__ */ factory('SolutionDetails', '2022-04-21');

/** @returns a new, valid `SolutionTag` of revision 2022-04-21 */
export const solutionTag: Factory<Strict.SolutionTag, Tolerant.SolutionTag> = /* @__PURE__ */ factory('SolutionTag', '2022-04-21');

/** @returns a new, valid `SolutionType` of revision 2022-04-21 */
export const solutionType: Factory<Strict.SolutionType, Tolerant.SolutionType> = /* @__PURE__ */ factory('SolutionType', '2022-04-21');

/** @returns a new, valid `Tag` of revision 2022-04-21 */
export const tag: Factory<Strict.Tag, Tolerant.Tag> = /* @__PURE__ */ factory('Tag', '2022-04-21');

/** @returns a new, valid `TargetType` of revision 2022-04-21 */
export const targetType: Factory<Strict.TargetType, Tolerant.TargetType> = /* @__PURE__ */ factory('TargetType', '2022-04-21');

/** @returns a new, valid `Target` of revision 2022-04-21 */
export const target: Factory<Strict.Target, Tolerant.Target> = /* @__PURE__ */ factory('Target', '2022-04-21');

/** @returns a new, valid `TrackingInfo` of revision 2022-04-21 */
export const trackingInfo: Factory<Strict.TrackingInfo, Tolerant.TrackingInfo> = /* @__PURE__ */ factory('TrackingInfo', '2022-04-21');

/** @returns the life of one referral, oldest snapshot first, every step of which is legal */
export const history: HistoryFactory<Strict.Referral> = /* @__PURE__ */ historyFactory('2022-04-21');

/** @returns the life of one referral with one step that cannot happen, and the fault that it is */
export const illegalHistory: IllegalHistoryFactory<Strict.Referral> = /* @__PURE__ */ illegalHistoryFactory('2022-04-21');

/** @returns a JSON Patch that the service takes */
export const patch: PatchFactory<Strict.Referral> = /* @__PURE__ */ patchFactory('2022-04-21');

/** @returns a copy of a document, spelled as documents arrive from a live service */
export const wireSpelling: WireSpelling<Strict.Referral> = /* @__PURE__ */ wireSpellingOf('2022-04-21');
