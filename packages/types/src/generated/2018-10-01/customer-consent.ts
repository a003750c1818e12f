// Generated from schemas/2018-10-01/customer-consent.schema.json; do not edit. To update it: npm run generate

/**
 * What the customer agreed to.
 */
export interface CustomerConsent {
  /**
   * Whether the data of the customer may be passed on to other organizations.
   */
  consentToMicrosoftToShareInfoWithPartners?: boolean;
  /**
   * Whether other organizations may contact the customer.
   */
  consentToMicrosoftToContact?: boolean;
  /**
   * Whether the customer agreed to be contacted by fewer than three partners.
   */
  consentToMicrosoftToContactSpecificPartners?: boolean;
}
