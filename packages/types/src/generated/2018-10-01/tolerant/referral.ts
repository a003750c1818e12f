// Generated from schemas/2018-10-01/tolerant/referral.schema.json; do not edit. To update it: npm run generate
import type { CustomerConsent } from './customer-consent.ts';
import type { CustomerProfile } from './customer-profile.ts';
import type { InviteContext } from './invite-context.ts';
import type { Member } from './member.ts';
import type { ReferralDetails } from './referral-details.ts';
import type { ReferralQualification } from './referral-qualification.ts';
import type { ReferralStatus } from './referral-status.ts';
import type { ReferralSubstatus } from './referral-substatus.ts';
import type { ReferralType } from './referral-type.ts';

/**
 * A sales lead shared between a customer, Microsoft and partners.
 */
export interface Referral {
  /**
   * Identifies this referral.
   * @minLength 1
   */
  id: string;
  /**
   * Identifies the engagement; several referrals can share one.
   * @minLength 1
   */
  engagementId: string;
  /**
   * Name of the referral.
   */
  name?: string | null;
  /**
   * Organization that owns the referral: a Partner Center account id, or MSFT for Microsoft.
   */
  organizationId?: string | null;
  /**
   * Business profile of the organization that owns the referral.
   */
  businessProfileId?: string | null;
  /**
   * Name of the organization that owns the referral.
   */
  organizationName?: string | null;
  /**
   * Id of the referral in a system of your own, such as a CRM.
   */
  externalReferenceId?: string | null;
  /**
   * When the referral was created.
   * @format date-time
   */
  createdDateTime?: string | null;
  /**
   * When the referral was last changed.
   * @format date-time
   */
  updatedDateTime?: string | null;
  /**
   * When the referral expires.
   * @format date-time
   */
  expirationDateTime?: string | null;
  /**
   * Where the referral stands.
   */
  status?: ReferralStatus | null;
  /**
   * The detail of the status; which details go with a status is fixed.
   */
  substatus?: ReferralSubstatus | null;
  /**
   * Why the referral has its status, for example why it was lost.
   */
  statusReason?: string | null;
  /**
   * How the parties work together.
   */
  referralType?: ReferralType | null;
  /**
   * How well the referral is vouched for.
   */
  qualification?: ReferralQualification | null;
  /**
   * The customer, and whom to contact there.
   */
  customerProfile?: CustomerProfile | null;
  /**
   * What the customer agreed to.
   */
  consent?: CustomerConsent | null;
  /**
   * The deal: notes, worth, closing date, requirements.
   */
  details?: ReferralDetails | null;
  /**
   * People of the organizations that work on the referral.
   */
  team?: Member[] | null;
  /**
   * What comes along when another organization is invited.
   */
  inviteContext?: InviteContext | null;
}
