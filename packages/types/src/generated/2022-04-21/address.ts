// Generated from schemas/2022-04-21/address.schema.json; do not edit. To update it: npm run generate
import type { CountryCode } from './codes/country-code.ts';

/**
 * A postal address.
 */
export interface Address {
  /**
   * Street and number.
   */
  addressLine1: string;
  /**
   * Suite, floor, or whatever else the street needs.
   */
  addressLine2?: string;
  /**
   * City or town.
   */
  city: string;
  /**
   * State or province.
   */
  state?: string;
  /**
   * Postal code.
   */
  postalCode?: string;
  /**
   * Country, as an ISO 3166-1 alpha-2 code.
   */
  country: CountryCode;
  /**
   * Region, where addresses of the country have one.
   */
  region?: string;
}
