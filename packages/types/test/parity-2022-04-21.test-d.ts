import type * as schemas from '@referral-kit/schemas/typebox/2022-04-21';
import type { Static } from 'typebox';
import { equal } from '../../../scripts/test/helpers/equal.ts';
import type * as types from '../src/generated/2022-04-21/index.ts';

type Schemas = typeof schemas;

/** What TypeBox makes of every type of the source. */
type Authored = { [Name in Exclude<keyof Schemas, 'NewReferralAdvice'>]: Static<Schemas[Name]> };

/** What was generated from the emitted schemas, by the same names. */
interface Generated {
  AdditionalRequirements: types.AdditionalRequirements;
  Address: types.Address;
  AssistanceRequestCode: types.AssistanceRequestCode;
  Consent: types.Consent;
  ContactPreference: types.ContactPreference;
  ContractTerm: types.ContractTerm;
  CountryCode: types.CountryCode;
  CurrencyCode: types.CurrencyCode;
  CustomerProfile: types.CustomerProfile;
  CustomerProfileId: types.CustomerProfileId;
  CustomerSize: types.CustomerSize;
  Direction: types.Direction;
  ErrorCode: types.ErrorCode;
  ErrorResponse: types.ErrorResponse;
  EventName: types.EventName;
  IndustryId: types.IndustryId;
  InnerError: types.InnerError;
  InviteContext: types.InviteContext;
  Inviter: types.Inviter;
  Link: types.Link;
  Links: types.Links;
  MarketplaceTransaction: types.MarketplaceTransaction;
  Member: types.Member;
  NewReferral: types.NewReferral;
  PatchOperation: types.PatchOperation;
  PatchOperator: types.PatchOperator;
  PricingModel: types.PricingModel;
  PrimaryDeployment: types.PrimaryDeployment;
  ProductId: types.ProductId;
  ProfileType: types.ProfileType;
  Referral: types.Referral;
  ReferralDetails: types.ReferralDetails;
  ReferralEvent: types.ReferralEvent;
  ReferralList: types.ReferralList;
  ReferralPatch: types.ReferralPatch;
  ReferralQualification: types.ReferralQualification;
  ReferralRequirements: types.ReferralRequirements;
  ReferralStatus: types.ReferralStatus;
  ReferralSubstatus: types.ReferralSubstatus;
  ReferralType: types.ReferralType;
  Registration: types.Registration;
  RegistrationContract: types.RegistrationContract;
  RegistrationHistory: types.RegistrationHistory;
  RegistrationStatus: types.RegistrationStatus;
  RegistrationType: types.RegistrationType;
  RequirementAttribute: types.RequirementAttribute;
  SalesStage: types.SalesStage;
  ServiceError: types.ServiceError;
  ServiceId: types.ServiceId;
  SolutionDetails: types.SolutionDetails;
  SolutionId: types.SolutionId;
  SolutionTag: types.SolutionTag;
  SolutionType: types.SolutionType;
  Tag: types.Tag;
  Target: types.Target;
  TargetType: types.TargetType;
  TrackingInfo: types.TrackingInfo;
}

// No type of the source is left out above.
equal<keyof Authored, keyof Generated>(true);

equal<Authored['AdditionalRequirements'], Generated['AdditionalRequirements']>(true);
equal<Authored['Address'], Generated['Address']>(true);
equal<Authored['AssistanceRequestCode'], Generated['AssistanceRequestCode']>(true);
equal<Authored['Consent'], Generated['Consent']>(true);
equal<Authored['ContactPreference'], Generated['ContactPreference']>(true);
equal<Authored['ContractTerm'], Generated['ContractTerm']>(true);
equal<Authored['CountryCode'], Generated['CountryCode']>(true);
equal<Authored['CurrencyCode'], Generated['CurrencyCode']>(true);
equal<Authored['CustomerProfile'], Generated['CustomerProfile']>(true);
equal<Authored['CustomerProfileId'], Generated['CustomerProfileId']>(true);
equal<Authored['CustomerSize'], Generated['CustomerSize']>(true);
equal<Authored['Direction'], Generated['Direction']>(true);
equal<Authored['ErrorCode'], Generated['ErrorCode']>(true);
equal<Authored['ErrorResponse'], Generated['ErrorResponse']>(true);
equal<Authored['EventName'], Generated['EventName']>(true);
equal<Authored['IndustryId'], Generated['IndustryId']>(true);
equal<Authored['InnerError'], Generated['InnerError']>(true);
equal<Authored['InviteContext'], Generated['InviteContext']>(true);
equal<Authored['Inviter'], Generated['Inviter']>(true);
equal<Authored['Link'], Generated['Link']>(true);
equal<Authored['Links'], Generated['Links']>(true);
equal<Authored['MarketplaceTransaction'], Generated['MarketplaceTransaction']>(true);
equal<Authored['Member'], Generated['Member']>(true);
equal<Authored['NewReferral'], Generated['NewReferral']>(true);
equal<Authored['PatchOperation'], Generated['PatchOperation']>(true);
equal<Authored['PatchOperator'], Generated['PatchOperator']>(true);
equal<Authored['PricingModel'], Generated['PricingModel']>(true);
equal<Authored['PrimaryDeployment'], Generated['PrimaryDeployment']>(true);
equal<Authored['ProductId'], Generated['ProductId']>(true);
equal<Authored['ProfileType'], Generated['ProfileType']>(true);
equal<Authored['Referral'], Generated['Referral']>(true);
equal<Authored['ReferralDetails'], Generated['ReferralDetails']>(true);
equal<Authored['ReferralEvent'], Generated['ReferralEvent']>(true);
equal<Authored['ReferralList'], Generated['ReferralList']>(true);
equal<Authored['ReferralPatch'], Generated['ReferralPatch']>(true);
equal<Authored['ReferralQualification'], Generated['ReferralQualification']>(true);
equal<Authored['ReferralRequirements'], Generated['ReferralRequirements']>(true);
equal<Authored['ReferralStatus'], Generated['ReferralStatus']>(true);
equal<Authored['ReferralSubstatus'], Generated['ReferralSubstatus']>(true);
equal<Authored['ReferralType'], Generated['ReferralType']>(true);
equal<Authored['Registration'], Generated['Registration']>(true);
equal<Authored['RegistrationContract'], Generated['RegistrationContract']>(true);
equal<Authored['RegistrationHistory'], Generated['RegistrationHistory']>(true);
equal<Authored['RegistrationStatus'], Generated['RegistrationStatus']>(true);
equal<Authored['RegistrationType'], Generated['RegistrationType']>(true);
equal<Authored['RequirementAttribute'], Generated['RequirementAttribute']>(true);
equal<Authored['SalesStage'], Generated['SalesStage']>(true);
equal<Authored['ServiceError'], Generated['ServiceError']>(true);
equal<Authored['ServiceId'], Generated['ServiceId']>(true);
equal<Authored['SolutionDetails'], Generated['SolutionDetails']>(true);
equal<Authored['SolutionId'], Generated['SolutionId']>(true);
equal<Authored['SolutionTag'], Generated['SolutionTag']>(true);
equal<Authored['SolutionType'], Generated['SolutionType']>(true);
equal<Authored['Tag'], Generated['Tag']>(true);
equal<Authored['Target'], Generated['Target']>(true);
equal<Authored['TargetType'], Generated['TargetType']>(true);
equal<Authored['TrackingInfo'], Generated['TrackingInfo']>(true);

// What a patch writes may be anything, and what a webhook tells of may have no audit.
equal<types.PatchOperation['value'], unknown>(true);
equal<types.ReferralEvent['AuditUri'], string | null>(true);
// A request may name a pair that does not go together.
equal<types.NewReferral['substatus'], types.ReferralSubstatus | undefined>(true);
