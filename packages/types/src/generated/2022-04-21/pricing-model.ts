// Generated from schemas/2022-04-21/pricing-model.schema.json; do not edit. To update it: npm run generate

/**
 * How a solution is paid for.
 *
 * - `PayAsYouGo`: by use.
 * - `Other`: in any other way.
 */
export type PricingModel = 'PayAsYouGo' | 'Other';

/**
 * Every {@link PricingModel}, by its own name.
 */
export const PricingModel = {
  /**
   * By use.
   */
  PayAsYouGo: 'PayAsYouGo',
  /**
   * In any other way.
   */
  Other: 'Other',
} as const;
