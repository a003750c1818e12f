// Generated from schemas/2022-04-21/tracking-info.schema.json; do not edit. To update it: npm run generate

/**
 * Ids of a referral in systems of Microsoft; the service sets them.
 */
export interface TrackingInfo {
  /**
   * Id in the sales system of Microsoft (MSX).
   * @minLength 1
   */
  microsoftMsxId?: string | null;
  /**
   * Id of the opportunity in the sales system for the US government.
   * @minLength 1
   */
  microsoftUSFedOpportunityId?: string | null;
  /**
   * Id of the lead in the sales system for the US government.
   * @minLength 1
   */
  microsoftUSFedLeadId?: string | null;
  /**
   * Id of the deal in the earlier Partner Sales Connect.
   * @minLength 1
   */
  migratedPSCDealId?: string | null;
  /**
   * Id of the partner's deal in the earlier Partner Sales Connect.
   * @minLength 1
   */
  migratedPSCPartnerDealId?: string | null;
}
