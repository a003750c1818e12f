// Generated from schemas/2018-10-01/member.schema.json; do not edit. To update it: npm run generate

/**
 * A person to get in touch with.
 */
export interface Member {
  /**
   * Given name.
   */
  firstName?: string;
  /**
   * Family name.
   */
  lastName?: string;
  /**
   * Telephone number, in any notation.
   */
  phoneNumber?: string;
  /**
   * E-mail address.
   */
  email?: string;
}
