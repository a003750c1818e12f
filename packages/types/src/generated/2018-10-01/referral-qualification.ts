// Generated from schemas/2018-10-01/referral-qualification.schema.json; do not edit. To update it: npm run generate

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

/**
 * Documented positions of the values, counted from 0, and the values at these positions:
 * `ReferralQualificationPosition.Direct === 1` and `ReferralQualificationPosition[1] === 'Direct'`.
 */
export const ReferralQualificationPosition: {
  /**
   * Position of `None`.
   */
  readonly None: 0;
  /**
   * Position of `Direct`.
   */
  readonly Direct: 1;
  /**
   * Position of `MarketingQualified`.
   */
  readonly MarketingQualified: 2;
  /**
   * Position of `SalesQualified`.
   */
  readonly SalesQualified: 3;
  /**
   * Value at position 0.
   */
  readonly 0: 'None';
  /**
   * Value at position 1.
   */
  readonly 1: 'Direct';
  /**
   * Value at position 2.
   */
  readonly 2: 'MarketingQualified';
  /**
   * Value at position 3.
   */
  readonly 3: 'SalesQualified';
  /**
   * Value at a position, if there is one.
   */
  readonly [position: number]: ReferralQualification | undefined;
} = {
  None: 0,
  0: 'None',
  Direct: 1,
  1: 'Direct',
  MarketingQualified: 2,
  2: 'MarketingQualified',
  SalesQualified: 3,
  3: 'SalesQualified',
};
