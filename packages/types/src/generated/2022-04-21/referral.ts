// Generated from schemas/2022-04-21/referral.schema.json; do not edit. To update it: npm run generate
import type { Consent } from './consent.ts';
import type { CustomerProfile } from './customer-profile.ts';
import type { Direction } from './direction.ts';
import type { InviteContext } from './invite-context.ts';
import type { Links } from './links.ts';
import type { Member } from './member.ts';
import type { ReferralDetails } from './referral-details.ts';
import type { ReferralQualification } from './referral-qualification.ts';
import type { ReferralStatus } from './referral-status.ts';
import type { ReferralSubstatus } from './referral-substatus.ts';
import type { ReferralType } from './referral-type.ts';
import type { Registration } from './registration.ts';
import type { RegistrationStatus } from './registration-status.ts';
import type { SalesStage } from './sales-stage.ts';
import type { Target } from './target.ts';
import type { TrackingInfo } from './tracking-info.ts';

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
   * When the referral was accepted.
   * @format date-time
   */
  acceptedDateTime?: string;
  /**
   * When the referral was closed.
   * @format date-time
   */
  closedDateTime?: string;
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
  type: ReferralType;
  /**
   * How well the referral is vouched for.
   */
  qualification: ReferralQualification;
  /**
   * The customer, and whom to contact there.
   */
  customerProfile: CustomerProfile;
  /**
   * The deal: notes, worth, closing date, requirements.
   */
  details: ReferralDetails;
  /**
   * What the customer agreed to.
   */
  consent?: Consent;
  /**
   * People of the organizations that work on the referral.
   */
  team?: Member[];
  /**
   * What comes along when another organization is invited.
   */
  inviteContext?: InviteContext;
  /**
   * Version of the referral, quotes included, as If-Match takes it.
   */
  eTag?: string;
  /**
   * Profiles that the referral is addressed to.
   */
  target?: Target[];
  /**
   * Organization that owns the referral: a Partner Center account id, or MSFT for Microsoft.
   * @minLength 1
   */
  organizationId?: string;
  /**
   * Name of the organization that owns the referral.
   */
  organizationName?: string;
  /**
   * Which way the referral went, as its owner sees it.
   */
  direction?: Direction;
  /**
   * Requests that have to do with the referral.
   */
  links?: Links;
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
   * How good the referral is.
   */
  quality?: string;
  /**
   * Whether the referral is taken for spam.
   */
  isSpam?: boolean;
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
   * How confidential the deal is.
   */
  dealSensitivity?: string;
  /**
   * Through what the referral was created.
   */
  createdVia?: string;
  /**
   * Through what the referral was last changed.
   */
  lastModifiedVia?: string;
  /**
   * Last run of the connector that touched the referral.
   * @minLength 1
   */
  lastRunId?: string;
  /**
   * Words that the referral is filed under.
   */
  tags?: string[];
  /**
   * What the customer answered to.
   */
  callToAction?: string;
  /**
   * Where the registration of the deal stands.
   */
  registrationStatus?: RegistrationStatus;
  /**
   * Registrations of the deal for incentive programs.
   */
  registrations?: Registration[];
  /**
   * Ids of the referral in systems of Microsoft.
   */
  trackingInfo?: TrackingInfo;
  /**
   * What kind of answer the referral is (OData).
   */
  '@odata.context'?: string;
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
