// Generated from schemas/2018-10-01/tolerant/member.schema.json; do not edit. To update it: npm run generate

/**
 * A person to get in touch with.
 */
export interface Member {
  /**
   * Given name.
   */
  firstName?: string | null;
  /**
   * Family name.
   */
  lastName?: string | null;
  /**
   * Telephone number, in any notation.
   */
  phoneNumber?: string | null;
  /**
   * E-mail address.
   */
  email?: string | null;
}
