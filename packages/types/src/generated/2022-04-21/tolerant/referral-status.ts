// Generated from schemas/2022-04-21/tolerant/referral-status.schema.json; do not edit. To update it: npm run generate
import { ReferralStatus as Known } from '../referral-status.ts';

/**
 * Where a referral stands in its life.
 *
 * - `None`: no status; in no row of the transition table.
 * - `New`: the receiving organization has not decided yet.
 * - `Active`: accepted and being worked on.
 * - `Closed`: finished, for better or worse.
 *
 * Any other text is let through.
 */
export type ReferralStatus = Known | (string & {});

/**
 * The known values, by their own names.
 */
export const ReferralStatus: typeof Known = Known;
