import { Type } from 'typebox';
import { identifier } from '../parts/members.ts';
import { loosePairs } from '../parts/state-pairs.ts';
import { advice, objectType } from './contract.ts';
import { deal } from './deal.ts';
import { transitions } from './unchanged.ts';

export const NewReferral = objectType('NewReferral', 'What one sends to create a referral.', {
  name: deal.name,
  externalReferenceId: deal.externalReferenceId,
  status: Type.Optional(deal.status),
  substatus: Type.Optional(deal.substatus),
  statusReason: deal.statusReason,
  type: deal.type,
  qualification: Type.Optional(deal.qualification),
  customerProfile: deal.customerProfile,
  consent: deal.consent,
  details: deal.details,
  team: deal.team,
  inviteContext: deal.inviteContext,
  target: deal.target,
  campaignId: deal.campaignId,
  favorite: deal.favorite,
  salesStage: deal.salesStage,
  mpnId: deal.mpnId,
  referralProgram: deal.referralProgram,
  referralSource: deal.referralSource,
  callToAction: deal.callToAction,
  engagementId: Type.Optional(identifier('The engagement to join, when the other half of a shared deal is created.')),
});

export const NewReferralAdvice = advice(
  'NewReferral',
  'The status and the substatus that go together. The service puts another pair right instead of refusing it.',
  loosePairs(transitions),
);
