// Generated from schemas/2022-04-21/member.schema.json; do not edit. To update it: npm run generate
import type { ContactPreference } from './contact-preference.ts';

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
  /**
   * Position of the person in the organization.
   */
  title?: string;
  /**
   * How the person wants to be written to.
   */
  contactPreference?: ContactPreference;
  /**
   * What the service found out about the e-mail address.
   */
  emailValidationStatus?: string;
  /**
   * What the service found out about the telephone number.
   */
  phoneValidationStatus?: string;
}
