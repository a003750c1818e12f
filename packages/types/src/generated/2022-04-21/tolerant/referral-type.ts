// Generated from schemas/2022-04-21/tolerant/referral-type.schema.json; do not edit. To update it: npm run generate
import { ReferralType as Known } from '../referral-type.ts';

/**
 * How the parties of a referral work together.
 *
 * - `Shared`: every party works towards closing the deal.
 * - `Independent`: two parties work towards closing the deal.
 *
 * Any other text is let through.
 */
export type ReferralType = Known | (string & {});

/**
 * The known values, by their own names.
 */
export const ReferralType: typeof Known = Known;
