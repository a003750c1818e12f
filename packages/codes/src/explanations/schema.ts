import { knownReasons } from '@referral-kit/lifecycle';
import type { issueCodes } from '@referral-kit/validator';
import { type Explanation, typed } from '../explanation.ts';

const [address, details, patch, requirements, tag] = [
  typed('Address'),
  typed('ReferralDetails'),
  typed('ReferralPatch'),
  typed('ReferralRequirements'),
  typed('Tag'),
];

const galway = '{ "addressLine1": "1 Quay Street", "city": "Galway", "country": "IE" }';

const referral = (substatus: string, status = 'Active'): string => `{
  "id": "r-1",
  "engagementId": "e-1",
  "organizationId": "o-1",
  "organizationName": "Harbour Systems",
  "createdDateTime": "2019-01-02T03:04:05Z",
  "updatedDateTime": "2019-01-02T03:04:05Z",
  "status": "${status}",
  "substatus": "${substatus}",
  "referralType": "Independent",
  "qualification": "Direct",
  "customerProfile": { "name": "Weir Boats", "address": ${galway} },
  "consent": {},
  "details": {}
}`;

/** The faults that validators report. */
export const schema: Readonly<Record<keyof typeof issueCodes, Explanation>> = {
  'schema/missing-member': {
    why: 'Programs that read the document rely on required members without checking for them.',
    fix: 'Add the member. If it is there under a different spelling, rename it.',
    failing: address('{ "addressLine1": "1 Quay Street", "city": "Galway" }'),
    passing: address(galway),
  },
  'schema/unknown-member': {
    why: 'Nobody reads a misspelt member, and the service discards members it does not know.',
    fix: 'Rename the member to its documented name, or remove it. For documents you receive, where new members may appear, use --profile tolerant.',
    failing: tag('{ "id": "Accounting", "label": "Books" }'),
    passing: tag('{ "id": "Accounting" }'),
  },
  'schema/wrong-type': {
    why: 'A number instead of a string, or an object instead of an array, breaks programs that follow the documentation.',
    fix: 'Use the documented JSON type: quotes around strings, none around numbers, brackets around arrays.',
    failing: tag('{ "id": 7 }'),
    passing: tag('{ "id": "7" }'),
  },
  'schema/not-in-enum': {
    why: 'Programs branch on these values, and an unknown one falls through. Values are case-sensitive.',
    fix: 'Use one of the listed values. Countries are ISO 3166-1 alpha-2 codes, plus five from Partner Center; currencies are ISO 4217 codes valid since 2018-10-01.',
    failing: address('{ "addressLine1": "1 Quay Street", "city": "Galway", "country": "Ireland" }'),
    passing: address(galway),
  },
  'schema/bad-date-time': {
    why: 'Parsers turn malformed dates into different instants, or reject them. A time without a zone means a different instant on each machine.',
    fix: 'Write an RFC 3339 date-time in UTC with at most seven fraction digits, such as 2019-03-01T09:30:00Z, on a day that exists.',
    failing: details('{ "closingDateTime": "2019-02-30T00:00:00Z" }'),
    passing: details('{ "closingDateTime": "2019-02-28T00:00:00Z" }'),
  },
  'schema/bad-pattern': {
    why: 'The string is interpreted by its format. In another format it means something else, or nothing.',
    fix: 'Use the format that the message names. A JSON Pointer, for example, starts with a slash.',
    failing: patch('[{ "op": "replace", "path": "status", "value": "Active" }]'),
    passing: patch('[{ "op": "replace", "path": "/status", "value": "Active" }]'),
  },
  'schema/out-of-range': {
    why: 'The service stores amounts as 96-bit decimals and rejects values that do not fit.',
    fix: 'Use a number in the range that the message names. Check the exponent and the unit.',
    failing: details('{ "dealValue": 1e30 }'),
    passing: details('{ "dealValue": 1e6 }'),
  },
  'schema/empty-string': {
    why: 'An empty identifier identifies nothing, and all records that have one look the same.',
    fix: 'Write the identifier. If there is none and the member is optional, leave the member out.',
    failing: tag('{ "id": "" }'),
    passing: tag('{ "id": "Accounting" }'),
  },
  'schema/unreadable': {
    why: 'A value that cannot be read twice with the same result may change after it was validated.',
    fix: 'Validate plain data, such as the result of JSON.parse, not objects with getters or proxies.',
    failing: {
      call: 'Tag.validate',
      from: '@referral-kit/validator',
      arguments: ["{ get id() { throw new Error('gone'); } }"],
    },
    passing: { call: 'Tag.validate', from: '@referral-kit/validator', arguments: ["{ id: 'Accounting' }"] },
  },
  'catalog/unknown-id': {
    why: 'Tags are matched by their exact ids. An id that is not in the catalog matches no partner.',
    fix: 'Use an exact id from the catalog. "referral-kit catalog industries retail" finds the closest one.',
    failing: requirements('{ "industries": [{ "id": "Retail" }] }'),
    passing: requirements('{ "industries": [{ "id": "Retail & Consumer Goods" }] }'),
  },
  'referral/substatus-mismatch': {
    why: 'Status and substatus form one state. An invalid pair has no place in the life cycle of a referral.',
    fix: 'Use a substatus that belongs to the status. "referral-kit lifecycle" lists the pairs.',
    failing: typed('Referral')(referral('Won')),
    passing: typed('Referral')(referral('Accepted')),
  },
  'referral/closed-as-error': {
    why: `A deal can be closed as error at any point, and live data has it, but no enumeration of the API lists Error. Reasons given for Error: ${knownReasons.Error.join(', ')}. For Lost and Declined: ${knownReasons.Lost.join(', ')}.`,
    fix: 'Read live data with --profile tolerant, which makes a warning of it. What you write yourself closes as Won, Lost or Declined.',
    failing: typed('Referral')(referral('Error', 'Closed')),
    passing: typed('Referral')(referral('Lost', 'Closed')),
  },
};
