// Generated from schemas/2018-10-01/tolerant/customer-profile-type.schema.json; do not edit. To update it: npm run generate

/**
 * Numbers under which other parties know the customer.
 */
export interface CustomerProfileType {
  /**
   * Number of the customer in the Dun & Bradstreet register (D-U-N-S).
   */
  duns?: string | null;
  /**
   * Number of the customer in the records of your own organization.
   */
  external?: string | null;
}
