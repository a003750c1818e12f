import * as v from 'valibot';
import { lists } from '../../contract.ts';
import { none, type Peer } from '../peer.ts';
import { customerProfile } from './customer.ts';
import { details } from './details.ts';
import { dateTime, identifier, member } from './parts.ts';

const members = {
  id: identifier,
  engagementId: identifier,
  name: v.optional(v.string()),
  organizationId: identifier,
  businessProfileId: v.optional(identifier),
  organizationName: v.string(),
  externalReferenceId: v.optional(identifier),
  createdDateTime: dateTime,
  updatedDateTime: dateTime,
  expirationDateTime: v.optional(dateTime),
  statusReason: v.optional(v.string()),
  referralType: v.picklist(lists.referralType),
  qualification: v.picklist(lists.qualification),
  customerProfile,
  consent: v.strictObject({
    consentToMicrosoftToShareInfoWithPartners: v.optional(v.boolean()),
    consentToMicrosoftToContact: v.optional(v.boolean()),
    consentToMicrosoftToContactSpecificPartners: v.optional(v.boolean()),
  }),
  details,
  team: v.optional(v.array(member)),
  inviteContext: v.optional(
    v.strictObject({ notes: v.optional(v.string()), invitedByOrganizationId: v.optional(identifier) }),
  ),
};

const state = <const Status extends string, const Substatus extends string>(
  status: Status,
  substatus: readonly Substatus[],
) => v.strictObject({ ...members, status: v.literal(status), substatus: v.picklist(substatus) });

export const referral: v.GenericSchema = v.variant('status', [
  state('None', ['None']),
  state('New', ['Pending', 'Received']),
  state('Active', ['Accepted']),
  state('Closed', ['Won', 'Lost', 'Declined', 'Expired']),
]);

export const valibot: Peer = {
  name: 'valibot',
  is: (data) => v.is(referral, data),
  faults: (data) => v.safeParse(referral, data).issues ?? none,
};
