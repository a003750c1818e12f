// Generated from schemas/2022-04-21/referral-requirements.schema.json; do not edit. To update it: npm run generate
import type { AdditionalRequirements } from './additional-requirements.ts';
import type { IndustryId } from './catalogs/industries.ts';
import type { ProductId } from './catalogs/products.ts';
import type { ServiceId } from './catalogs/services.ts';
import type { SolutionTag } from './solution-tag.ts';
import type { Tag } from './tag.ts';

/**
 * What the customer is looking for.
 */
export interface ReferralRequirements {
  /**
   * Tags of the Industries catalog.
   */
  industries?: (Tag & {
    /**
     * Industries a customer can belong to.
     */
    id: IndustryId;
  })[];
  /**
   * Tags of the Products catalog.
   */
  products?: (Tag & {
    /**
     * Microsoft products a customer can be interested in.
     */
    id: ProductId;
  })[];
  /**
   * Tags of the Services catalog.
   */
  services?: (Tag & {
    /**
     * Kinds of service a customer can ask for.
     */
    id: ServiceId;
  })[];
  /**
   * Solutions, out of the catalog or named freely.
   */
  solutions?: SolutionTag[];
  /**
   * Offers of the marketplace; no contract describes them.
   */
  offers?: unknown[];
  /**
   * Sales plays that the deal is part of; no contract describes them.
   */
  salesPlays?: unknown[];
  /**
   * Whatever else is required.
   */
  additionalRequirements?: AdditionalRequirements;
}
