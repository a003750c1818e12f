import { Type } from 'typebox';
import { dateTime, flag, identifier, listOf, of, text } from '../parts/members.ts';
import { statePairs } from '../parts/state-pairs.ts';
import { unionType } from './contract.ts';
import { deal } from './deal.ts';
import { Direction } from './direction.ts';
import { Links } from './links.ts';
import { Registration } from './registration.ts';
import { RegistrationStatus } from './registration-status.ts';
import { TrackingInfo } from './tracking-info.ts';
import { transitions } from './unchanged.ts';

const members = {
  id: identifier('Identifies this referral.'),
  engagementId: identifier('Identifies the engagement; several referrals can share one.'),
  name: deal.name,
  externalReferenceId: deal.externalReferenceId,
  createdDateTime: dateTime('When the referral was created.'),
  updatedDateTime: dateTime('When the referral was last changed.'),
  expirationDateTime: Type.Optional(dateTime('When the referral expires.')),
  acceptedDateTime: Type.Optional(dateTime('When the referral was accepted.')),
  closedDateTime: Type.Optional(dateTime('When the referral was closed.')),
  status: deal.status,
  substatus: deal.substatus,
  statusReason: deal.statusReason,
  type: deal.type,
  qualification: deal.qualification,
  customerProfile: deal.customerProfile,
  details: deal.details,
  consent: Type.Optional(deal.consent),
  team: deal.team,
  inviteContext: deal.inviteContext,
  eTag: Type.Optional(text('Version of the referral, quotes included, as If-Match takes it.')),
  target: deal.target,
  organizationId: Type.Optional(
    identifier('Organization that owns the referral: a Partner Center account id, or MSFT for Microsoft.'),
  ),
  organizationName: Type.Optional(text('Name of the organization that owns the referral.')),
  direction: Type.Optional(of(Direction, 'Which way the referral went, as its owner sees it.')),
  links: Type.Optional(of(Links, 'Requests that have to do with the referral.')),
  campaignId: deal.campaignId,
  favorite: deal.favorite,
  salesStage: deal.salesStage,
  quality: Type.Optional(text('How good the referral is.')),
  isSpam: Type.Optional(flag('Whether the referral is taken for spam.')),
  mpnId: deal.mpnId,
  referralProgram: deal.referralProgram,
  referralSource: deal.referralSource,
  dealSensitivity: Type.Optional(text('How confidential the deal is.')),
  createdVia: Type.Optional(text('Through what the referral was created.')),
  lastModifiedVia: Type.Optional(text('Through what the referral was last changed.')),
  lastRunId: Type.Optional(identifier('Last run of the connector that touched the referral.')),
  tags: Type.Optional(Type.Array(Type.String(), { description: 'Words that the referral is filed under.' })),
  callToAction: deal.callToAction,
  registrationStatus: Type.Optional(of(RegistrationStatus, 'Where the registration of the deal stands.')),
  registrations: Type.Optional(listOf(Registration, 'Registrations of the deal for incentive programs.')),
  trackingInfo: Type.Optional(of(TrackingInfo, 'Ids of the referral in systems of Microsoft.')),
  '@odata.context': Type.Optional(text('What kind of answer the referral is (OData).')),
};

export const Referral = unionType(
  'Referral',
  'A sales lead shared between a customer, Microsoft and partners.',
  members,
  statePairs(transitions),
);
