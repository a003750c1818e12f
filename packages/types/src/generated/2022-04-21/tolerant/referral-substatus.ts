// Generated from schemas/2022-04-21/tolerant/referral-substatus.schema.json; do not edit. To update it: npm run generate
import { ReferralSubstatus as Known } from '../referral-substatus.ts';

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
 *
 * Any other text is let through.
 */
export type ReferralSubstatus = Known | (string & {});

/**
 * The known values, by their own names.
 */
export const ReferralSubstatus: typeof Known = Known;
