// Generated from schemas/2022-04-21/inviter.schema.json; do not edit. To update it: npm run generate

/**
 * The organization that sent an invitation.
 */
export interface Inviter {
  /**
   * The organization: a Partner Center account id, or msft for Microsoft.
   * @minLength 1
   */
  organizationId: string;
  /**
   * Name of the organization.
   */
  organizationName?: string;
}
