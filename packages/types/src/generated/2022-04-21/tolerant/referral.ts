// Generated from schemas/2022-04-21/tolerant/referral.schema.json; do not edit. To update it: npm run generate
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
   * When the referral was accepted.
   * @format date-time
   */
  acceptedDateTime?: string | null;
  /**
   * When the referral was closed.
   * @format date-time
   */
  closedDateTime?: string | null;
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
   * The deal: notes, worth, closing date, requirements.
   */
  details?: ReferralDetails | null;
  /**
   * What the customer agreed to.
   */
  consent?: Consent | null;
  /**
   * People of the organizations that work on the referral.
   */
  team?: Member[] | null;
  /**
   * What comes along when another organization is invited.
   */
  inviteContext?: InviteContext | null;
  /**
   * Version of the referral, quotes included, as If-Match takes it.
   */
  eTag?: string | null;
  /**
   * Profiles that the referral is addressed to.
   */
  target?: Target[] | null;
  /**
   * Organization that owns the referral: a Partner Center account id, or MSFT for Microsoft.
   */
  organizationId?: string | null;
  /**
   * Name of the organization that owns the referral.
   */
  organizationName?: string | null;
  /**
   * Which way the referral went, as its owner sees it.
   */
  direction?: Direction | null;
  /**
   * Requests that have to do with the referral.
   */
  links?: Links | null;
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
   * How good the referral is.
   */
  quality?: string | null;
  /**
   * Whether the referral is taken for spam.
   */
  isSpam?: boolean | null;
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
   * How confidential the deal is.
   */
  dealSensitivity?: string | null;
  /**
   * Through what the referral was created.
   */
  createdVia?: string | null;
  /**
   * Through what the referral was last changed.
   */
  lastModifiedVia?: string | null;
  /**
   * Last run of the connector that touched the referral.
   */
  lastRunId?: string | null;
  /**
   * Words that the referral is filed under.
   */
  tags?: string[] | null;
  /**
   * What the customer answered to.
   */
  callToAction?: string | null;
  /**
   * Where the registration of the deal stands.
   */
  registrationStatus?: RegistrationStatus | null;
  /**
   * Registrations of the deal for incentive programs.
   */
  registrations?: Registration[] | null;
  /**
   * Ids of the referral in systems of Microsoft.
   */
  trackingInfo?: TrackingInfo | null;
  /**
   * What kind of answer the referral is (OData).
   */
  '@odata.context'?: string | null;
}
