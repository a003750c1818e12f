import type * as schemas from '@referral-kit/schemas/typebox';
import type { Static } from 'typebox';
import { equal } from '../../../scripts/test/helpers/equal.ts';
import type * as types from '../src/generated/2018-10-01/index.ts';

type Schemas = typeof schemas;

/** What TypeBox makes of every schema of the source. */
type Authored = { [Name in Exclude<keyof Schemas, 'spellings' | 'transitions'>]: Static<Schemas[Name]> };

/** What was generated from the emitted schemas, by the same names. */
interface Generated {
  Address: types.Address;
  CountryCode: types.CountryCode;
  CurrencyCode: types.CurrencyCode;
  CustomerConsent: types.CustomerConsent;
  CustomerProfile: types.CustomerProfile;
  CustomerProfileType: types.CustomerProfileType;
  CustomerSize: types.CustomerSize;
  IndustryId: types.IndustryId;
  InviteContext: types.InviteContext;
  Member: types.Member;
  ProductId: types.ProductId;
  Referral: types.Referral;
  ReferralDetails: types.ReferralDetails;
  ReferralQualification: types.ReferralQualification;
  ReferralRequirements: types.ReferralRequirements;
  ReferralStatus: types.ReferralStatus;
  ReferralSubstatus: types.ReferralSubstatus;
  ReferralType: types.ReferralType;
  ServiceId: types.ServiceId;
  SolutionId: types.SolutionId;
  SolutionTag: types.SolutionTag;
  SolutionType: types.SolutionType;
  Tag: types.Tag;
}

// No schema of the source is left out above.
equal<keyof Authored, keyof Generated>(true);

equal<Authored['Address'], Generated['Address']>(true);
equal<Authored['CountryCode'], Generated['CountryCode']>(true);
equal<Authored['CurrencyCode'], Generated['CurrencyCode']>(true);
equal<Authored['CustomerConsent'], Generated['CustomerConsent']>(true);
equal<Authored['CustomerProfile'], Generated['CustomerProfile']>(true);
equal<Authored['CustomerProfileType'], Generated['CustomerProfileType']>(true);
equal<Authored['CustomerSize'], Generated['CustomerSize']>(true);
equal<Authored['IndustryId'], Generated['IndustryId']>(true);
equal<Authored['InviteContext'], Generated['InviteContext']>(true);
equal<Authored['Member'], Generated['Member']>(true);
equal<Authored['ProductId'], Generated['ProductId']>(true);
equal<Authored['Referral'], Generated['Referral']>(true);
equal<Authored['ReferralDetails'], Generated['ReferralDetails']>(true);
equal<Authored['ReferralQualification'], Generated['ReferralQualification']>(true);
equal<Authored['ReferralRequirements'], Generated['ReferralRequirements']>(true);
equal<Authored['ReferralStatus'], Generated['ReferralStatus']>(true);
equal<Authored['ReferralSubstatus'], Generated['ReferralSubstatus']>(true);
equal<Authored['ReferralType'], Generated['ReferralType']>(true);
equal<Authored['ServiceId'], Generated['ServiceId']>(true);
equal<Authored['SolutionId'], Generated['SolutionId']>(true);
equal<Authored['SolutionTag'], Generated['SolutionTag']>(true);
equal<Authored['SolutionType'], Generated['SolutionType']>(true);
equal<Authored['Tag'], Generated['Tag']>(true);
