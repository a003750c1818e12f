import * as earlier from '../2018-10-01/index.ts';
import { adopt } from './contract.ts';

// What this revision has as the one before it has it.

export const Address = adopt(earlier.Address);
export const CountryCode = adopt(earlier.CountryCode);
export const CurrencyCode = adopt(earlier.CurrencyCode);
export const CustomerSize = adopt(earlier.CustomerSize);
export const IndustryId = adopt(earlier.IndustryId);
export const ProductId = adopt(earlier.ProductId);
export const ReferralQualification = adopt(earlier.ReferralQualification);
export const ReferralStatus = adopt(earlier.ReferralStatus);
export const ReferralSubstatus = adopt(earlier.ReferralSubstatus);
export const ReferralType = adopt(earlier.ReferralType);
export const ServiceId = adopt(earlier.ServiceId);
export const SolutionId = adopt(earlier.SolutionId);
export const SolutionType = adopt(earlier.SolutionType);
export const Tag = adopt(earlier.Tag);
export const { practice, transitions } = earlier;
