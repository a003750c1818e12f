// Generated from schemas/2022-04-21/links.schema.json; do not edit. To update it: npm run generate
import type { Link } from './link.ts';

/**
 * Requests that have to do with a referral.
 */
export interface Links {
  /**
   * How to get the referral itself.
   */
  self: Link;
  /**
   * How to get the referrals of the same engagement.
   */
  relatedReferrals: Link;
}
