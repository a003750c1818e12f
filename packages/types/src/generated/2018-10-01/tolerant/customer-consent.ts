// Generated from schemas/2018-10-01/tolerant/customer-consent.schema.json; do not edit. To update it: npm run generate

/**
 * What the customer agreed to.
 */
export interface CustomerConsent {
  /**
   * Whether the data of the customer may be passed on to other organizations.
   */
  consentToMicrosoftToShareInfoWithPartners?: boolean | null;
  /**
   * Whether other organizations may contact the customer.
   */
  consentToMicrosoftToContact?: boolean | null;
  /**
   * Whether the customer agreed to be contacted by fewer than three partners.
   */
  consentToMicrosoftToContactSpecificPartners?: boolean | null;
}
