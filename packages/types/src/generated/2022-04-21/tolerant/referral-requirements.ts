// Generated from schemas/2022-04-21/tolerant/referral-requirements.schema.json; do not edit. To update it: npm run generate
import type { AdditionalRequirements } from './additional-requirements.ts';
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
  /**
   * Offers of the marketplace; no contract describes them.
   */
  offers?: unknown[] | null;
  /**
   * Sales plays that the deal is part of; no contract describes them.
   */
  salesPlays?: unknown[] | null;
  /**
   * Whatever else is required.
   */
  additionalRequirements?: AdditionalRequirements | null;
}
