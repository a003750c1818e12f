// Generated from schemas/2022-04-21/referral-type.schema.json; do not edit. To update it: npm run generate

/**
 * How the parties of a referral work together.
 *
 * - `Shared`: every party works towards closing the deal.
 * - `Independent`: two parties work towards closing the deal.
 */
export type ReferralType = 'Shared' | 'Independent';

/**
 * Every {@link ReferralType}, by its own name.
 */
export const ReferralType = {
  /**
   * Every party works towards closing the deal.
   */
  Shared: 'Shared',
  /**
   * Two parties work towards closing the deal.
   */
  Independent: 'Independent',
} as const;
