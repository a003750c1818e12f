// Generated from schemas/2022-04-21/profile-type.schema.json; do not edit. To update it: npm run generate

/**
 * Whose number of a customer it is.
 *
 * - `Duns`: the Dun & Bradstreet register (D-U-N-S).
 * - `External`: the records of your own organization.
 */
export type ProfileType = 'Duns' | 'External';

/**
 * Every {@link ProfileType}, by its own name.
 */
export const ProfileType = {
  /**
   * The Dun & Bradstreet register (D-U-N-S).
   */
  Duns: 'Duns',
  /**
   * The records of your own organization.
   */
  External: 'External',
} as const;
