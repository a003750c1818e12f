import * as z from 'zod';
import { lists } from '../../contract.ts';
import { none, type Peer } from '../peer.ts';
import { customerProfile } from './customer.ts';
import { details } from './details.ts';
import { dateTime, identifier, member } from './parts.ts';

const members = z.strictObject({
  id: identifier,
  engagementId: identifier,
  name: z.string().optional(),
  organizationId: identifier,
  businessProfileId: identifier.optional(),
  organizationName: z.string(),
  externalReferenceId: identifier.optional(),
  createdDateTime: dateTime,
  updatedDateTime: dateTime,
  expirationDateTime: dateTime.optional(),
  statusReason: z.string().optional(),
  referralType: z.enum(lists.referralType),
  qualification: z.enum(lists.qualification),
  customerProfile,
  consent: z.strictObject({
    consentToMicrosoftToShareInfoWithPartners: z.boolean().optional(),
    consentToMicrosoftToContact: z.boolean().optional(),
    consentToMicrosoftToContactSpecificPartners: z.boolean().optional(),
  }),
  details,
  team: z.array(member).optional(),
  inviteContext: z
    .strictObject({ notes: z.string().optional(), invitedByOrganizationId: identifier.optional() })
    .optional(),
});

const state = <const Status extends string, const Substatus extends string>(
  status: Status,
  substatus: readonly Substatus[],
) => members.extend({ status: z.literal(status), substatus: z.enum(substatus) });

export const referral: z.ZodType = z.discriminatedUnion('status', [
  state('None', ['None']),
  state('New', ['Pending', 'Received']),
  state('Active', ['Accepted']),
  state('Closed', ['Won', 'Lost', 'Declined', 'Expired']),
]);

export const zod: Peer = {
  name: 'zod 4',
  is: (data) => referral.safeParse(data).success,
  faults: (data) => referral.safeParse(data).error?.issues ?? none,
};
