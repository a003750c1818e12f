// Generated from schemas/2018-10-01/referral-type.schema.json; do not edit. To update it: npm run generate

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

/**
 * Documented positions of the values, counted from 0, and the values at these positions:
 * `ReferralTypePosition.Independent === 1` and `ReferralTypePosition[1] === 'Independent'`.
 */
export const ReferralTypePosition: {
  /**
   * Position of `Shared`.
   */
  readonly Shared: 0;
  /**
   * Position of `Independent`.
   */
  readonly Independent: 1;
  /**
   * Value at position 0.
   */
  readonly 0: 'Shared';
  /**
   * Value at position 1.
   */
  readonly 1: 'Independent';
  /**
   * Value at a position, if there is one.
   */
  readonly [position: number]: ReferralType | undefined;
} = {
  Shared: 0,
  0: 'Shared',
  Independent: 1,
  1: 'Independent',
};
