import { lists } from '../../contract.ts';
import type { Peer } from '../peer.ts';
import { isCustomerProfile } from './customer.ts';
import { isDetails } from './details.ts';
import {
  hasOnly,
  isDateTime,
  isIdentifier,
  isMember,
  isObject,
  isOptionalDateTime,
  isOptionalFlag,
  isOptionalIdentifier,
  isOptionalList,
  isOptionalText,
  isText,
  type Members,
} from './parts.ts';

const types = new Set<unknown>(lists.referralType);
const qualifications = new Set<unknown>(lists.qualification);
const consentNames = new Set([
  'consentToMicrosoftToShareInfoWithPartners',
  'consentToMicrosoftToContact',
  'consentToMicrosoftToContactSpecificPartners',
]);
const inviteNames = new Set(['notes', 'invitedByOrganizationId']);
const names = new Set([
  ...['id', 'engagementId', 'name', 'organizationId', 'businessProfileId', 'organizationName', 'externalReferenceId'],
  ...['createdDateTime', 'updatedDateTime', 'expirationDateTime', 'status', 'substatus', 'statusReason'],
  ...['referralType', 'qualification', 'customerProfile', 'consent', 'details', 'team', 'inviteContext'],
]);

const isConsent = (value: unknown): boolean =>
  isObject(value) &&
  isOptionalFlag(value.consentToMicrosoftToShareInfoWithPartners) &&
  isOptionalFlag(value.consentToMicrosoftToContact) &&
  isOptionalFlag(value.consentToMicrosoftToContactSpecificPartners) &&
  hasOnly(value, consentNames);

const isOptionalInvite = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    isOptionalText(value.notes) &&
    isOptionalIdentifier(value.invitedByOrganizationId) &&
    hasOnly(value, inviteNames));

const goTogether = (status: unknown, substatus: unknown): boolean => {
  if (status === 'New') return substatus === 'Pending' || substatus === 'Received';
  if (status === 'Active') return substatus === 'Accepted';
  if (status === 'None') return substatus === 'None';
  if (status !== 'Closed') return false;
  return substatus === 'Won' || substatus === 'Lost' || substatus === 'Declined' || substatus === 'Expired';
};

const areTextsRight = (value: Members): boolean =>
  isIdentifier(value.id) &&
  isIdentifier(value.engagementId) &&
  isOptionalText(value.name) &&
  isIdentifier(value.organizationId) &&
  isOptionalIdentifier(value.businessProfileId) &&
  isText(value.organizationName) &&
  isOptionalIdentifier(value.externalReferenceId) &&
  isOptionalText(value.statusReason);

const areTimesRight = (value: Members): boolean =>
  isDateTime(value.createdDateTime) &&
  isDateTime(value.updatedDateTime) &&
  isOptionalDateTime(value.expirationDateTime);

/** The same check by hand. It reads inherited members as data, which a document out of JSON.parse has not. */
export const handWritten: Peer = {
  name: 'written by hand',
  is: (value) =>
    isObject(value) &&
    areTextsRight(value) &&
    areTimesRight(value) &&
    goTogether(value.status, value.substatus) &&
    types.has(value.referralType) &&
    qualifications.has(value.qualification) &&
    isCustomerProfile(value.customerProfile) &&
    isConsent(value.consent) &&
    isDetails(value.details) &&
    isOptionalList(value.team, isMember) &&
    isOptionalInvite(value.inviteContext) &&
    hasOnly(value, names),
};
