import type { Static } from 'typebox';
import type { ErrorResponse } from '../error-response.ts';
import type { NewReferral } from '../new-referral.ts';
import type { ReferralEvent } from '../referral-event.ts';
import type { ReferralList } from '../referral-list.ts';
import type { ReferralPatch } from '../referral-patch.ts';
import { customerProfile, details, seller } from './parts.ts';
import { referral } from './referral.ts';

const newReferral: Static<typeof NewReferral> = {
  name: 'Cold chain monitoring',
  externalReferenceId: 'CRM-10482',
  status: 'New',
  substatus: 'Pending',
  type: 'Shared',
  qualification: 'SalesQualified',
  customerProfile,
  details,
  consent: {
    consentToToShareInfoWithOthers: true,
    consentToContact: true,
    consentToMicrosoftToContactSpecificPartners: false,
    consentToShareReferralWithMicrosoftSellers: true,
  },
  team: [seller],
};

const list: Static<typeof ReferralList> = { value: [referral] };

const patch: Static<typeof ReferralPatch> = [
  { op: 'replace', path: '/details/dealValue', value: 91500 },
  { op: 'add', path: '/team/-', value: { firstName: 'Lucía', lastName: 'Moreno', email: 'lucia@contoso.example' } },
];

const event: Static<typeof ReferralEvent> = {
  EventName: 'referral-updated',
  ResourceUri: 'https://api.example/referrals/3f9d5a2e-6c1b-4c58-9a0e-7f1d2b8c4e60',
  ResourceName: 'referral',
  AuditUri: 'https://api.example/audits/81',
  ResourceChangeUtcDate: '2022-06-20T14:05:12.25+00:00',
};

const error: Static<typeof ErrorResponse> = {
  error: {
    code: 'invalidRequest',
    message: 'The request is not valid.',
    target: 'customerProfile',
    innerError: { code: 'sizeUnknown', message: 'The size is not known.', details: [{ member: 'size' }] },
  },
};

/** An instance of each document, for mocks and documentation; those of the types inside are taken from them. */
export const examples = {
  Referral: referral,
  NewReferral: newReferral,
  ReferralList: list,
  ReferralPatch: patch,
  ReferralEvent: event,
  ErrorResponse: error,
} as const;
