// Generated from schemas/2022-04-21/tolerant/pricing-model.schema.json; do not edit. To update it: npm run generate
import { PricingModel as Known } from '../pricing-model.ts';

/**
 * How a solution is paid for.
 *
 * - `PayAsYouGo`: by use.
 * - `Other`: in any other way.
 *
 * Any other text is let through.
 */
export type PricingModel = Known | (string & {});

/**
 * The known values, by their own names.
 */
export const PricingModel: typeof Known = Known;
