// Generated from schemas/2022-04-21/referral-substatus.schema.json; do not edit. To update it: npm run generate

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
