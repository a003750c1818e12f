import { Type } from 'typebox';
import { flag, identifier, listOf, of, text } from '../parts/members.ts';
import { Consent } from './consent.ts';
import { CustomerProfile } from './customer-profile.ts';
import { InviteContext } from './invite-context.ts';
import { Member } from './member.ts';
import { ReferralDetails } from './referral-details.ts';
import { SalesStage } from './sales-stage.ts';
import { Target } from './target.ts';
import { ReferralQualification, ReferralStatus, ReferralSubstatus, ReferralType } from './unchanged.ts';

/** The members that both a referral and the request for a new one can have. */
export const deal = {
  name: Type.Optional(text('Name of the referral.')),
  externalReferenceId: Type.Optional(identifier('Id of the referral in a system of your own, such as a CRM.')),
  status: of(ReferralStatus, 'Where the referral stands.'),
  substatus: of(ReferralSubstatus, 'The detail of the status; which details go with a status is fixed.'),
  statusReason: Type.Optional(text('Why the referral has its status, for example why it was lost.')),
  type: of(ReferralType, 'How the parties work together.'),
  qualification: of(ReferralQualification, 'How well the referral is vouched for.'),
  customerProfile: of(CustomerProfile, 'The customer, and whom to contact there.'),
  details: of(ReferralDetails, 'The deal: notes, worth, closing date, requirements.'),
  consent: of(Consent, 'What the customer agreed to.'),
  team: Type.Optional(listOf(Member, 'People of the organizations that work on the referral.')),
  inviteContext: Type.Optional(of(InviteContext, 'What comes along when another organization is invited.')),
  target: Type.Optional(listOf(Target, 'Profiles that the referral is addressed to.')),
  campaignId: Type.Optional(identifier('Campaign that the referral came out of.')),
  favorite: Type.Optional(flag('Whether somebody marked the referral.')),
  salesStage: Type.Optional(of(SalesStage, 'How far the sale has come.')),
  mpnId: Type.Optional(identifier('Partner network id of the organization that owns the referral; digits.')),
  referralProgram: Type.Optional(text('Program that the referral belongs to.')),
  referralSource: Type.Optional(text('Where the referral came from.')),
  callToAction: Type.Optional(text('What the customer answered to.')),
};
