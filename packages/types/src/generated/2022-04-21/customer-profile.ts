// Generated from schemas/2022-04-21/customer-profile.schema.json; do not edit. To update it: npm run generate
import type { Address } from './address.ts';
import type { CustomerProfileId } from './customer-profile-id.ts';
import type { CustomerSize } from './catalogs/customer-size.ts';
import type { Member } from './member.ts';

/**
 * The customer, and whom to contact there.
 */
export interface CustomerProfile {
  /**
   * Name of the organization.
   */
  name: string;
  /**
   * Where the organization is.
   */
  address: Address;
  /**
   * Number of employees, as a band of the Customer Size catalog.
   */
  size?: CustomerSize;
  /**
   * People to contact at the customer.
   */
  team?: Member[];
  /**
   * Numbers under which other parties know the customer.
   */
  ids?: CustomerProfileId[];
  /**
   * Whether the service has finished looking the customer up.
   */
  isMatchingComplete?: boolean;
}
