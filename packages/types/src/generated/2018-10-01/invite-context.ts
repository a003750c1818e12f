// Generated from schemas/2018-10-01/invite-context.schema.json; do not edit. To update it: npm run generate

/**
 * What comes along when another organization is invited.
 */
export interface InviteContext {
  /**
   * Message to the invited organization.
   */
  notes?: string;
  /**
   * Organization that sent the invitation: a Partner Center account id, or MSFT for Microsoft.
   * @minLength 1
   */
  invitedByOrganizationId?: string;
}
