// Generated from schemas/2022-04-21/new-referral.schema.json; do not edit. To update it: npm run generate
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
  name?: string;
  /**
   * Id of the referral in a system of your own, such as a CRM.
   * @minLength 1
   */
  externalReferenceId?: string;
  /**
   * Where the referral stands.
   */
  status?: ReferralStatus;
  /**
   * The detail of the status; which details go with a status is fixed.
   */
  substatus?: ReferralSubstatus;
  /**
   * Why the referral has its status, for example why it was lost.
   */
  statusReason?: string;
  /**
   * How the parties work together.
   */
  type: ReferralType;
  /**
   * How well the referral is vouched for.
   */
  qualification?: ReferralQualification;
  /**
   * The customer, and whom to contact there.
   */
  customerProfile: CustomerProfile;
  /**
   * What the customer agreed to.
   */
  consent: Consent;
  /**
   * The deal: notes, worth, closing date, requirements.
   */
  details: ReferralDetails;
  /**
   * People of the organizations that work on the referral.
   */
  team?: Member[];
  /**
   * What comes along when another organization is invited.
   */
  inviteContext?: InviteContext;
  /**
   * Profiles that the referral is addressed to.
   */
  target?: Target[];
  /**
   * Campaign that the referral came out of.
   * @minLength 1
   */
  campaignId?: string;
  /**
   * Whether somebody marked the referral.
   */
  favorite?: boolean;
  /**
   * How far the sale has come.
   */
  salesStage?: SalesStage;
  /**
   * Partner network id of the organization that owns the referral; digits.
   * @minLength 1
   */
  mpnId?: string;
  /**
   * Program that the referral belongs to.
   */
  referralProgram?: string;
  /**
   * Where the referral came from.
   */
  referralSource?: string;
  /**
   * What the customer answered to.
   */
  callToAction?: string;
  /**
   * The engagement to join, when the other half of a shared deal is created.
   * @minLength 1
   */
  engagementId?: string;
}
