// Generated from schemas/2018-10-01/referral-status.schema.json; do not edit. To update it: npm run generate

/**
 * Where a referral stands in its life.
 *
 * - `None`: no status; in no row of the transition table.
 * - `New`: the receiving organization has not decided yet.
 * - `Active`: accepted and being worked on.
 * - `Closed`: finished, for better or worse.
 */
export type ReferralStatus = 'None' | 'New' | 'Active' | 'Closed';

/**
 * Every {@link ReferralStatus}, by its own name.
 */
export const ReferralStatus = {
  /**
   * No status; in no row of the transition table.
   */
  None: 'None',
  /**
   * The receiving organization has not decided yet.
   */
  New: 'New',
  /**
   * Accepted and being worked on.
   */
  Active: 'Active',
  /**
   * Finished, for better or worse.
   */
  Closed: 'Closed',
} as const;

/**
 * Documented positions of the values, counted from 0, and the values at these positions:
 * `ReferralStatusPosition.New === 1` and `ReferralStatusPosition[1] === 'New'`.
 */
export const ReferralStatusPosition: {
  /**
   * Position of `None`.
   */
  readonly None: 0;
  /**
   * Position of `New`.
   */
  readonly New: 1;
  /**
   * Position of `Active`.
   */
  readonly Active: 2;
  /**
   * Position of `Closed`.
   */
  readonly Closed: 3;
  /**
   * Value at position 0.
   */
  readonly 0: 'None';
  /**
   * Value at position 1.
   */
  readonly 1: 'New';
  /**
   * Value at position 2.
   */
  readonly 2: 'Active';
  /**
   * Value at position 3.
   */
  readonly 3: 'Closed';
  /**
   * Value at a position, if there is one.
   */
  readonly [position: number]: ReferralStatus | undefined;
} = {
  None: 0,
  0: 'None',
  New: 1,
  1: 'New',
  Active: 2,
  2: 'Active',
  Closed: 3,
  3: 'Closed',
};
