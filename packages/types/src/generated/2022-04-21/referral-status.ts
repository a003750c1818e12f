// Generated from schemas/2022-04-21/referral-status.schema.json; do not edit. To update it: npm run generate

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
