import * as S from 'sury';
import { lists } from '../../contract.ts';
import type { Peer } from '../peer.ts';
import { customerProfile } from './customer.ts';
import { details } from './details.ts';
import { closed, dateTime, either, identifier, list, member, oneOf, optional, text } from './parts.ts';

const flag: S.Schema<unknown> = optional(S.boolean as never);

const members = {
  id: identifier,
  engagementId: identifier,
  name: optional(text),
  organizationId: identifier,
  businessProfileId: optional(identifier),
  organizationName: text,
  externalReferenceId: optional(identifier),
  createdDateTime: dateTime,
  updatedDateTime: dateTime,
  expirationDateTime: optional(dateTime),
  statusReason: optional(text),
  referralType: oneOf(lists.referralType),
  qualification: oneOf(lists.qualification),
  customerProfile,
  consent: closed({
    consentToMicrosoftToShareInfoWithPartners: flag,
    consentToMicrosoftToContact: flag,
    consentToMicrosoftToContactSpecificPartners: flag,
  }),
  details,
  team: optional(list(member)),
  inviteContext: optional(closed({ notes: optional(text), invitedByOrganizationId: optional(identifier) })),
};

const state = (status: string, substatus: readonly string[]) =>
  closed({ ...members, status, substatus: oneOf(substatus) });

const referral = either([
  state('None', ['None']),
  state('New', ['Pending', 'Received']),
  state('Active', ['Accepted']),
  state('Closed', ['Won', 'Lost', 'Declined', 'Expired']),
]);

/** It stops at the first fault, so it has no list of faults. */
export const sury: Peer = { name: 'sury', is: S.isInput(referral) };
