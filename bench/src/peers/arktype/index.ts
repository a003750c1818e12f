import { type Type, type } from 'arktype';
import { lists } from '../../contract.ts';
import { none, type Peer } from '../peer.ts';
import { customerProfile } from './customer.ts';
import { details } from './details.ts';
import { dateTime, identifier, member } from './parts.ts';

const members = type({
  id: identifier,
  engagementId: identifier,
  'name?': 'string',
  organizationId: identifier,
  'businessProfileId?': identifier,
  organizationName: 'string',
  'externalReferenceId?': identifier,
  createdDateTime: dateTime,
  updatedDateTime: dateTime,
  'expirationDateTime?': dateTime,
  'statusReason?': 'string',
  referralType: type.enumerated(...lists.referralType),
  qualification: type.enumerated(...lists.qualification),
  customerProfile,
  consent: {
    '+': 'reject',
    'consentToMicrosoftToShareInfoWithPartners?': 'boolean',
    'consentToMicrosoftToContact?': 'boolean',
    'consentToMicrosoftToContactSpecificPartners?': 'boolean',
  },
  details,
  'team?': member.array(),
  'inviteContext?': { '+': 'reject', 'notes?': 'string', 'invitedByOrganizationId?': identifier },
});

const state = (status: string, substatus: readonly string[]): Type =>
  members
    .merge({ status: type.unit(status), substatus: type.enumerated(...substatus) })
    .onUndeclaredKey('reject') as never;

const referral: Type = state('None', ['None'])
  .or(state('New', ['Pending', 'Received']))
  .or(state('Active', ['Accepted']))
  .or(state('Closed', ['Won', 'Lost', 'Declined', 'Expired'])) as never;

export const arktype: Peer = {
  name: 'arktype',
  is: (data) => referral.allows(data),
  faults: (data) => {
    const out: unknown = referral(data);
    return out instanceof type.errors ? [...out] : none;
  },
};
