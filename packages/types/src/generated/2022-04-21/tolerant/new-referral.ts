// Generated from schemas/2022-04-21/tolerant/new-referral.schema.json; do not edit. To update it: npm run generate
import type { Consent } from './consent.ts';
import type { CustomerProfile } from './customer-profile.ts';
import type { InviteContext } from './invite-context.ts';
import type { Member } from './member.ts';
import type { ReferralDetails } from './referral-details.ts';
import type { ReferralQualification } from './referral-qualification.ts';
import type { ReferralStatus } from './referral-status.ts';
import type { ReferralSubstatus } from './referral-substatus.ts';
import type { ReferralType } from './referral-type.ts';
import type { SalesStage } from './sales-stage.ts';
import type { Target } from './target.ts';

/**
 * What one sends to create a referral.
 */
export interface NewReferral {
  /**
   * Name of the referral.
   */
  name?: string | null;
  /**
   * Id of the referral in a system of your own, such as a CRM.
   */
  externalReferenceId?: string | null;
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
  type?: ReferralType | null;
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
  consent?: Consent | null;
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
  /**
   * Profiles that the referral is addressed to.
   */
  target?: Target[] | null;
  /**
   * Campaign that the referral came out of.
   */
  campaignId?: string | null;
  /**
   * Whether somebody marked the referral.
   */
  favorite?: boolean | null;
  /**
   * How far the sale has come.
   */
  salesStage?: SalesStage | null;
  /**
   * Partner network id of the organization that owns the referral; digits.
   */
  mpnId?: string | null;
  /**
   * Program that the referral belongs to.
   */
  referralProgram?: string | null;
  /**
   * Where the referral came from.
   */
  referralSource?: string | null;
  /**
   * What the customer answered to.
   */
  callToAction?: string | null;
  /**
   * The engagement to join, when the other half of a shared deal is created.
   */
  engagementId?: string | null;
}
