// Generated from schemas/2022-04-21/tolerant/consent.schema.json; do not edit. To update it: npm run generate

/**
 * What the customer agreed to.
 */
export interface Consent {
  /**
   * Whether the data of the customer may be passed on to other organizations; the name has its "To" twice.
   */
  consentToToShareInfoWithOthers?: boolean | null;
  /**
   * Whether other organizations may contact the customer.
   */
  consentToContact?: boolean | null;
  /**
   * Whether Microsoft may contact particular partners about the customer; absent from 2019 to 2022.
   */
  consentToMicrosoftToContactSpecificPartners?: boolean | null;
  /**
   * Whether sellers of Microsoft may see the referral.
   */
  consentToShareReferralWithMicrosoftSellers?: boolean | null;
}
