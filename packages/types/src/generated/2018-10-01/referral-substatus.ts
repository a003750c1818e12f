// Generated from schemas/2018-10-01/referral-substatus.schema.json; do not edit. To update it: npm run generate

/**
 * The detail of a referral status.
 *
 * - `None`: no detail; goes with the status None only.
 * - `Pending`: new, and on its way.
 * - `Received`: new, and in the hands of the receiving organization.
 * - `Accepted`: active: the receiving organization took it on.
 * - `Won`: closed with a deal.
 * - `Lost`: closed without a deal.
 * - `Declined`: closed because the receiving organization refused it.
 * - `Expired`: closed because nobody acted in time; the service sets this.
 */
export type ReferralSubstatus = 'None' | 'Pending' | 'Received' | 'Accepted' | 'Won' | 'Lost' | 'Declined' | 'Expired';

/**
 * Every {@link ReferralSubstatus}, by its own name.
 */
export const ReferralSubstatus = {
  /**
   * No detail; goes with the status None only.
   */
  None: 'None',
  /**
   * New, and on its way.
   */
  Pending: 'Pending',
  /**
   * New, and in the hands of the receiving organization.
   */
  Received: 'Received',
  /**
   * Active: the receiving organization took it on.
   */
  Accepted: 'Accepted',
  /**
   * Closed with a deal.
   */
  Won: 'Won',
  /**
   * Closed without a deal.
   */
  Lost: 'Lost',
  /**
   * Closed because the receiving organization refused it.
   */
  Declined: 'Declined',
  /**
   * Closed because nobody acted in time; the service sets this.
   */
  Expired: 'Expired',
} as const;

/**
 * Documented positions of the values, counted from 0, and the values at these positions:
 * `ReferralSubstatusPosition.Pending === 1` and `ReferralSubstatusPosition[1] === 'Pending'`.
 */
export const ReferralSubstatusPosition: {
  /**
   * Position of `None`.
   */
  readonly None: 0;
  /**
   * Position of `Pending`.
   */
  readonly Pending: 1;
  /**
   * Position of `Received`.
   */
  readonly Received: 2;
  /**
   * Position of `Accepted`.
   */
  readonly Accepted: 3;
  /**
   * Position of `Won`.
   */
  readonly Won: 4;
  /**
   * Position of `Lost`.
   */
  readonly Lost: 5;
  /**
   * Position of `Declined`.
   */
  readonly Declined: 6;
  /**
   * Position of `Expired`.
   */
  readonly Expired: 7;
  /**
   * Value at position 0.
   */
  readonly 0: 'None';
  /**
   * Value at position 1.
   */
  readonly 1: 'Pending';
  /**
   * Value at position 2.
   */
  readonly 2: 'Received';
  /**
   * Value at position 3.
   */
  readonly 3: 'Accepted';
  /**
   * Value at position 4.
   */
  readonly 4: 'Won';
  /**
   * Value at position 5.
   */
  readonly 5: 'Lost';
  /**
   * Value at position 6.
   */
  readonly 6: 'Declined';
  /**
   * Value at position 7.
   */
  readonly 7: 'Expired';
  /**
   * Value at a position, if there is one.
   */
  readonly [position: number]: ReferralSubstatus | undefined;
} = {
  None: 0,
  0: 'None',
  Pending: 1,
  1: 'Pending',
  Received: 2,
  2: 'Received',
  Accepted: 3,
  3: 'Accepted',
  Won: 4,
  4: 'Won',
  Lost: 5,
  5: 'Lost',
  Declined: 6,
  6: 'Declined',
  Expired: 7,
  7: 'Expired',
};
