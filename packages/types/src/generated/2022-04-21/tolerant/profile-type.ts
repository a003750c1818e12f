// Generated from schemas/2022-04-21/tolerant/profile-type.schema.json; do not edit. To update it: npm run generate
import { ProfileType as Known } from '../profile-type.ts';

/**
 * Whose number of a customer it is.
 *
 * - `Duns`: the Dun & Bradstreet register (D-U-N-S).
 * - `External`: the records of your own organization.
 *
 * Any other text is let through.
 */
export type ProfileType = Known | (string & {});

/**
 * The known values, by their own names.
 */
export const ProfileType: typeof Known = Known;
