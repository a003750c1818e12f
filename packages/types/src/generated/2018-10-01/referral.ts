// Generated from schemas/2018-10-01/referral.schema.json; do not edit. To update it: npm run generate
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
 * The members that every {@link Referral} has.
 */
export interface ReferralMembers {
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
  name?: string;
  /**
   * Organization that owns the referral: a Partner Center account id, or MSFT for Microsoft.
   * @minLength 1
   */
  organizationId: string;
  /**
   * Business profile of the organization that owns the referral.
   * @minLength 1
   */
  businessProfileId?: string;
  /**
   * Name of the organization that owns the referral.
   */
  organizationName: string;
  /**
   * Id of the referral in a system of your own, such as a CRM.
   * @minLength 1
   */
  externalReferenceId?: string;
  /**
   * When the referral was created.
   * @format date-time
   */
  createdDateTime: string;
  /**
   * When the referral was last changed.
   * @format date-time
   */
  updatedDateTime: string;
  /**
   * When the referral expires.
   * @format date-time
   */
  expirationDateTime?: string;
  /**
   * Where the referral stands.
   */
  status: ReferralStatus;
  /**
   * The detail of the status; which details go with a status is fixed.
   */
  substatus: ReferralSubstatus;
  /**
   * Why the referral has its status, for example why it was lost.
   */
  statusReason?: string;
  /**
   * How the parties work together.
   */
  referralType: ReferralType;
  /**
   * How well the referral is vouched for.
   */
  qualification: ReferralQualification;
  /**
   * The customer, and whom to contact there.
   */
  customerProfile: CustomerProfile;
  /**
   * What the customer agreed to.
   */
  consent: CustomerConsent;
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
}

/**
 * The status None and the details that go with it.
 */
export interface NoneState {
  /**
   * Where the referral stands.
   */
  status: 'None';
  /**
   * The detail of the status; which details go with a status is fixed.
   */
  substatus: 'None';
}

/**
 * The status New and the details that go with it.
 */
export interface NewState {
  /**
   * Where the referral stands.
   */
  status: 'New';
  /**
   * The detail of the status; which details go with a status is fixed.
   */
  substatus: 'Pending' | 'Received';
}

/**
 * The status Active and the details that go with it.
 */
export interface ActiveState {
  /**
   * Where the referral stands.
   */
  status: 'Active';
  /**
   * The detail of the status; which details go with a status is fixed.
   */
  substatus: 'Accepted';
}

/**
 * The status Closed and the details that go with it.
 */
export interface ClosedState {
  /**
   * Where the referral stands.
   */
  status: 'Closed';
  /**
   * The detail of the status; which details go with a status is fixed.
   */
  substatus: 'Won' | 'Lost' | 'Declined' | 'Expired';
}

/**
 * The values of `status` and `substatus` that go together.
 */
export type ReferralState = NoneState | NewState | ActiveState | ClosedState;

/**
 * A sales lead shared between a customer, Microsoft and partners.
 */
export type Referral = ReferralMembers & ReferralState;
