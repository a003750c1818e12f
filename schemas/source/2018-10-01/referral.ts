import { Type } from 'typebox';
import { dateTime, identifier, listOf, of, text } from '../parts/members.ts';
import { statePairs } from '../parts/state-pairs.ts';
import { unionType } from './contract.ts';
import { CustomerConsent } from './customer-consent.ts';
import { CustomerProfile } from './customer-profile.ts';
import { InviteContext } from './invite-context.ts';
import { Member } from './member.ts';
import { ReferralDetails } from './referral-details.ts';
import { ReferralQualification } from './referral-qualification.ts';
import { ReferralStatus } from './referral-status.ts';
import { ReferralSubstatus } from './referral-substatus.ts';
import { ReferralType } from './referral-type.ts';
import { transitions } from './transitions.ts';

const members = {
  id: identifier('Identifies this referral.'),
  engagementId: identifier('Identifies the engagement; several referrals can share one.'),
  name: Type.Optional(text('Name of the referral.')),
  organizationId: identifier(
    'Organization that owns the referral: a Partner Center account id, or MSFT for Microsoft.',
  ),
  businessProfileId: Type.Optional(identifier('Business profile of the organization that owns the referral.')),
  organizationName: text('Name of the organization that owns the referral.'),
  externalReferenceId: Type.Optional(identifier('Id of the referral in a system of your own, such as a CRM.')),
  createdDateTime: dateTime('When the referral was created.'),
  updatedDateTime: dateTime('When the referral was last changed.'),
  expirationDateTime: Type.Optional(dateTime('When the referral expires.')),
  status: of(ReferralStatus, 'Where the referral stands.'),
  substatus: of(ReferralSubstatus, 'The detail of the status; which details go with a status is fixed.'),
  statusReason: Type.Optional(text('Why the referral has its status, for example why it was lost.')),
  referralType: of(ReferralType, 'How the parties work together.'),
  qualification: of(ReferralQualification, 'How well the referral is vouched for.'),
  customerProfile: of(CustomerProfile, 'The customer, and whom to contact there.'),
  consent: of(CustomerConsent, 'What the customer agreed to.'),
  details: of(ReferralDetails, 'The deal: notes, worth, closing date, requirements.'),
  team: Type.Optional(listOf(Member, 'People of the organizations that work on the referral.')),
  inviteContext: Type.Optional(of(InviteContext, 'What comes along when another organization is invited.')),
};

export const Referral = unionType(
  'Referral',
  'A sales lead shared between a customer, Microsoft and partners.',
  members,
  statePairs(transitions),
);
