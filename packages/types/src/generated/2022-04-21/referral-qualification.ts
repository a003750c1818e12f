// Generated from schemas/2022-04-21/referral-qualification.schema.json; do not edit. To update it: npm run generate

/**
 * How well a referral is vouched for.
 *
 * - `None`: nobody has rated it.
 * - `Direct`: the customer created it.
 * - `MarketingQualified`: Microsoft's automated marketing created it.
 * - `SalesQualified`: a sales agent of Microsoft created it.
 */
export type ReferralQualification = 'None' | 'Direct' | 'MarketingQualified' | 'SalesQualified';

/**
 * Every {@link ReferralQualification}, by its own name.
 */
export const ReferralQualification = {
  /**
   * Nobody has rated it.
   */
  None: 'None',
  /**
   * The customer created it.
   */
  Direct: 'Direct',
  /**
   * Microsoft's automated marketing created it.
   */
  MarketingQualified: 'MarketingQualified',
  /**
   * A sales agent of Microsoft created it.
   */
  SalesQualified: 'SalesQualified',
} as const;
