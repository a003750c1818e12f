// Generated from schemas/2022-04-21/tolerant/referral-qualification.schema.json; do not edit. To update it: npm run generate
import { ReferralQualification as Known } from '../referral-qualification.ts';

/**
 * How well a referral is vouched for.
 *
 * - `None`: nobody has rated it.
 * - `Direct`: the customer created it.
 * - `MarketingQualified`: Microsoft's automated marketing created it.
 * - `SalesQualified`: a sales agent of Microsoft created it.
 *
 * Any other text is let through.
 */
export type ReferralQualification = Known | (string & {});

/**
 * The known values, by their own names.
 */
export const ReferralQualification: typeof Known = Known;
