// Generated from schemas/2022-04-21/tolerant/event-name.schema.json; do not edit. To update it: npm run generate
import { EventName as Known } from '../event-name.ts';

/**
 * What happened.
 *
 * - `referral-created`: a referral was created.
 * - `referral-updated`: a referral was changed.
 * - `related-referral-created`: a referral of the same engagement was created.
 * - `related-referral-updated`: a referral of the same engagement was changed.
 *
 * Any other text is let through.
 */
export type EventName = Known | (string & {});

/**
 * The known values, by their own names.
 */
export const EventName: typeof Known = Known;
