// Generated from schemas/2022-04-21/tolerant/customer-profile-id.schema.json; do not edit. To update it: npm run generate
import type { ProfileType } from './profile-type.ts';

/**
 * A number under which some party knows the customer.
 */
export interface CustomerProfileId {
  /**
   * Whose number it is.
   */
  profileType?: ProfileType | null;
  /**
   * The number; it may be empty.
   */
  id?: string | null;
}
