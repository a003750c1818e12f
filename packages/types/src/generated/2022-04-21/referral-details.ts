// Generated from schemas/2022-04-21/referral-details.schema.json; do not edit. To update it: npm run generate
import type { CurrencyCode } from './codes/currency-code.ts';
import type { ReferralRequirements } from './referral-requirements.ts';

/**
 * The deal that a referral is about.
 */
export interface ReferralDetails {
  /**
   * Message to the receiving organization.
   */
  notes?: string;
  /**
   * Expected worth of the deal, in units of the currency.
   */
  dealValue?: number;
  /**
   * Currency of the deal, as an ISO 4217 code.
   */
  currency?: CurrencyCode;
  /**
   * When the customer wants to close the deal.
   * @format date-time
   */
  closingDateTime?: string;
  /**
   * What the customer is looking for.
   */
  requirements?: ReferralRequirements;
  /**
   * Whether the customer asked to be contacted.
   */
  customerRequestedContact?: boolean;
  /**
   * What the customer did that led to the referral.
   */
  customerAction?: string;
  /**
   * Level of the incentive that the deal qualifies for.
   */
  incentiveLevel?: string;
}
