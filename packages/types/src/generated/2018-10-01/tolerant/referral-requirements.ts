// Generated from schemas/2018-10-01/tolerant/referral-requirements.schema.json; do not edit. To update it: npm run generate
import type { SolutionTag } from './solution-tag.ts';
import type { Tag } from './tag.ts';

/**
 * What the customer is looking for.
 */
export interface ReferralRequirements {
  /**
   * Tags of the Industries catalog.
   */
  industries?: Tag[] | null;
  /**
   * Tags of the Products catalog.
   */
  products?: Tag[] | null;
  /**
   * Tags of the Services catalog.
   */
  services?: Tag[] | null;
  /**
   * Solutions, out of the catalog or named freely.
   */
  solutions?: SolutionTag[] | null;
}
