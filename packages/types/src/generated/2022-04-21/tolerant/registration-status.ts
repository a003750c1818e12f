// Generated from schemas/2022-04-21/tolerant/registration-status.schema.json; do not edit. To update it: npm run generate
import { RegistrationStatus as Known } from '../registration-status.ts';

/**
 * Where the registration of a deal stands.
 *
 * - `None`: there is no registration.
 * - `ReviewPending`: waiting for a review.
 * - `ActionRequired`: the partner has to correct or complete it.
 * - `Approved`: approved automatically.
 * - `Passed`: a review approved it.
 * - `Failed`: a review refused it.
 * - `Closed`: finished.
 *
 * Any other text is let through.
 */
export type RegistrationStatus = Known | (string & {});

/**
 * The known values, by their own names.
 */
export const RegistrationStatus: typeof Known = Known;
