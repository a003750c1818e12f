// Generated from schemas/2022-04-21/tolerant/member.schema.json; do not edit. To update it: npm run generate
import type { ContactPreference } from './contact-preference.ts';

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
  /**
   * Position of the person in the organization.
   */
  title?: string | null;
  /**
   * How the person wants to be written to.
   */
  contactPreference?: ContactPreference | null;
  /**
   * What the service found out about the e-mail address.
   */
  emailValidationStatus?: string | null;
  /**
   * What the service found out about the telephone number.
   */
  phoneValidationStatus?: string | null;
}
