// Generated from schemas/2022-04-21/tolerant/tracking-info.schema.json; do not edit. To update it: npm run generate

/**
 * Ids of a referral in systems of Microsoft; the service sets them.
 */
export interface TrackingInfo {
  /**
   * Id in the sales system of Microsoft (MSX).
   */
  microsoftMsxId?: string | null;
  /**
   * Id of the opportunity in the sales system for the US government.
   */
  microsoftUSFedOpportunityId?: string | null;
  /**
   * Id of the lead in the sales system for the US government.
   */
  microsoftUSFedLeadId?: string | null;
  /**
   * Id of the deal in the earlier Partner Sales Connect.
   */
  migratedPSCDealId?: string | null;
  /**
   * Id of the partner's deal in the earlier Partner Sales Connect.
   */
  migratedPSCPartnerDealId?: string | null;
}
