// Generated from schemas/manifest.json; do not edit. To update it: npm run generate

import type * as Strict0 from './2018-10-01/index.ts';
import type * as Tolerant0 from './2018-10-01/tolerant/index.ts';
import type * as Strict1 from './2022-04-21/index.ts';
import type * as Tolerant1 from './2022-04-21/tolerant/index.ts';

/** A revision of the contract. */
export type Revision = '2018-10-01' | '2022-04-21';

/** The revision that the packages' root exports stand for. */
export type DefaultRevision = '2018-10-01';

/** `strict` is what one writes; `tolerant` is what arrives from a live service. */
export type Profile = 'strict' | 'tolerant';

/** Every documented type, by revision, profile and name. */
export interface DocumentTypes {
  '2018-10-01': {
    strict: {
      Address: Strict0.Address;
      CustomerConsent: Strict0.CustomerConsent;
      CustomerProfileType: Strict0.CustomerProfileType;
      CustomerProfile: Strict0.CustomerProfile;
      InviteContext: Strict0.InviteContext;
      Member: Strict0.Member;
      ReferralDetails: Strict0.ReferralDetails;
      ReferralQualification: Strict0.ReferralQualification;
      ReferralRequirements: Strict0.ReferralRequirements;
      ReferralStatus: Strict0.ReferralStatus;
      ReferralSubstatus: Strict0.ReferralSubstatus;
      ReferralType: Strict0.ReferralType;
      Referral: Strict0.Referral;
      SolutionTag: Strict0.SolutionTag;
      SolutionType: Strict0.SolutionType;
      Tag: Strict0.Tag;
    };
    tolerant: {
      Address: Tolerant0.Address;
      CustomerConsent: Tolerant0.CustomerConsent;
      CustomerProfileType: Tolerant0.CustomerProfileType;
      CustomerProfile: Tolerant0.CustomerProfile;
      InviteContext: Tolerant0.InviteContext;
      Member: Tolerant0.Member;
      ReferralDetails: Tolerant0.ReferralDetails;
      ReferralQualification: Tolerant0.ReferralQualification;
      ReferralRequirements: Tolerant0.ReferralRequirements;
      ReferralStatus: Tolerant0.ReferralStatus;
      ReferralSubstatus: Tolerant0.ReferralSubstatus;
      ReferralType: Tolerant0.ReferralType;
      Referral: Tolerant0.Referral;
      SolutionTag: Tolerant0.SolutionTag;
      SolutionType: Tolerant0.SolutionType;
      Tag: Tolerant0.Tag;
    };
  };
  '2022-04-21': {
    strict: {
      AdditionalRequirements: Strict1.AdditionalRequirements;
      Address: Strict1.Address;
      AssistanceRequestCode: Strict1.AssistanceRequestCode;
      Consent: Strict1.Consent;
      ContactPreference: Strict1.ContactPreference;
      ContractTerm: Strict1.ContractTerm;
      CustomerProfileId: Strict1.CustomerProfileId;
      CustomerProfile: Strict1.CustomerProfile;
      Direction: Strict1.Direction;
      ErrorCode: Strict1.ErrorCode;
      ErrorResponse: Strict1.ErrorResponse;
      EventName: Strict1.EventName;
      InnerError: Strict1.InnerError;
      InviteContext: Strict1.InviteContext;
      Inviter: Strict1.Inviter;
      Link: Strict1.Link;
      Links: Strict1.Links;
      MarketplaceTransaction: Strict1.MarketplaceTransaction;
      Member: Strict1.Member;
      NewReferral: Strict1.NewReferral;
      PatchOperation: Strict1.PatchOperation;
      PatchOperator: Strict1.PatchOperator;
      PricingModel: Strict1.PricingModel;
      PrimaryDeployment: Strict1.PrimaryDeployment;
      ProfileType: Strict1.ProfileType;
      ReferralDetails: Strict1.ReferralDetails;
      ReferralEvent: Strict1.ReferralEvent;
      ReferralList: Strict1.ReferralList;
      ReferralPatch: Strict1.ReferralPatch;
      ReferralQualification: Strict1.ReferralQualification;
      ReferralRequirements: Strict1.ReferralRequirements;
      ReferralStatus: Strict1.ReferralStatus;
      ReferralSubstatus: Strict1.ReferralSubstatus;
      ReferralType: Strict1.ReferralType;
      Referral: Strict1.Referral;
      RegistrationContract: Strict1.RegistrationContract;
      RegistrationHistory: Strict1.RegistrationHistory;
      RegistrationStatus: Strict1.RegistrationStatus;
      RegistrationType: Strict1.RegistrationType;
      Registration: Strict1.Registration;
      RequirementAttribute: Strict1.RequirementAttribute;
      SalesStage: Strict1.SalesStage;
      ServiceError: Strict1.ServiceError;
      SolutionDetails: Strict1.SolutionDetails;
      SolutionTag: Strict1.SolutionTag;
      SolutionType: Strict1.SolutionType;
      Tag: Strict1.Tag;
      TargetType: Strict1.TargetType;
      Target: Strict1.Target;
      TrackingInfo: Strict1.TrackingInfo;
    };
    tolerant: {
      AdditionalRequirements: Tolerant1.AdditionalRequirements;
      Address: Tolerant1.Address;
      AssistanceRequestCode: Tolerant1.AssistanceRequestCode;
      Consent: Tolerant1.Consent;
      ContactPreference: Tolerant1.ContactPreference;
      ContractTerm: Tolerant1.ContractTerm;
      CustomerProfileId: Tolerant1.CustomerProfileId;
      CustomerProfile: Tolerant1.CustomerProfile;
      Direction: Tolerant1.Direction;
      ErrorCode: Tolerant1.ErrorCode;
      ErrorResponse: Tolerant1.ErrorResponse;
      EventName: Tolerant1.EventName;
      InnerError: Tolerant1.InnerError;
      InviteContext: Tolerant1.InviteContext;
      Inviter: Tolerant1.Inviter;
      Link: Tolerant1.Link;
      Links: Tolerant1.Links;
      MarketplaceTransaction: Tolerant1.MarketplaceTransaction;
      Member: Tolerant1.Member;
      NewReferral: Tolerant1.NewReferral;
      PatchOperation: Tolerant1.PatchOperation;
      PatchOperator: Tolerant1.PatchOperator;
      PricingModel: Tolerant1.PricingModel;
      PrimaryDeployment: Tolerant1.PrimaryDeployment;
      ProfileType: Tolerant1.ProfileType;
      ReferralDetails: Tolerant1.ReferralDetails;
      ReferralEvent: Tolerant1.ReferralEvent;
      ReferralList: Tolerant1.ReferralList;
      ReferralPatch: Tolerant1.ReferralPatch;
      ReferralQualification: Tolerant1.ReferralQualification;
      ReferralRequirements: Tolerant1.ReferralRequirements;
      ReferralStatus: Tolerant1.ReferralStatus;
      ReferralSubstatus: Tolerant1.ReferralSubstatus;
      ReferralType: Tolerant1.ReferralType;
      Referral: Tolerant1.Referral;
      RegistrationContract: Tolerant1.RegistrationContract;
      RegistrationHistory: Tolerant1.RegistrationHistory;
      RegistrationStatus: Tolerant1.RegistrationStatus;
      RegistrationType: Tolerant1.RegistrationType;
      Registration: Tolerant1.Registration;
      RequirementAttribute: Tolerant1.RequirementAttribute;
      SalesStage: Tolerant1.SalesStage;
      ServiceError: Tolerant1.ServiceError;
      SolutionDetails: Tolerant1.SolutionDetails;
      SolutionTag: Tolerant1.SolutionTag;
      SolutionType: Tolerant1.SolutionType;
      Tag: Tolerant1.Tag;
      TargetType: Tolerant1.TargetType;
      Target: Tolerant1.Target;
      TrackingInfo: Tolerant1.TrackingInfo;
    };
  };
}

/** The types that are documents by themselves, by revision. */
export interface MainTypes {
  '2018-10-01': 'Referral';
  '2022-04-21': 'Referral' | 'NewReferral' | 'ReferralList' | 'ReferralPatch' | 'ReferralEvent' | 'ErrorResponse';
}

/** The name of a documented type: of any revision, unless one is given. */
export type TypeName<R extends Revision = Revision> = R extends Revision ? keyof DocumentTypes[R]['strict'] : never;

/** A documented type. */
export type DocumentOf<R extends Revision, P extends Profile, Name extends string> = R extends Revision
  ? P extends Profile
    ? Name extends keyof DocumentTypes[R][P]
      ? DocumentTypes[R][P][Name]
      : never
    : never
  : never;
