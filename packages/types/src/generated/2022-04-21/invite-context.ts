// Generated from schemas/2022-04-21/invite-context.schema.json; do not edit. To update it: npm run generate
import type { AssistanceRequestCode } from './assistance-request-code.ts';
import type { Inviter } from './inviter.ts';

/**
 * What comes along when another organization is invited.
 */
export interface InviteContext {
  /**
   * Message to the invited organization.
   */
  notes?: string;
  /**
   * Who sent the invitation.
   */
  invitedBy?: Inviter;
  /**
   * What help is asked for.
   */
  assistanceRequestCode?: AssistanceRequestCode;
  /**
   * Partner network id of the invited organization.
   * @minLength 1
   */
  invitedMpnId?: string;
}
