import type { issueCodes } from '@referral-kit/validator';
import { type Explanation, typed } from './explanation.ts';

const [address, details, patch, requirements, tag] = [
  typed('Address'),
  typed('ReferralDetails'),
  typed('ReferralPatch'),
  typed('ReferralRequirements'),
  typed('Tag'),
];

const galway = '{ "addressLine1": "1 Quay Street", "city": "Galway", "country": "IE" }';

const referral = (substatus: string): string => `{
  "id": "r-1",
  "engagementId": "e-1",
  "organizationId": "o-1",
  "organizationName": "Harbour Systems",
  "createdDateTime": "2019-01-02T03:04:05Z",
  "updatedDateTime": "2019-01-02T03:04:05Z",
  "status": "Active",
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
    why: 'Readers count on required members and do not look whether they are there.',
    mend: 'Add the member. If it is there under another spelling, rename it.',
    failing: address('{ "addressLine1": "1 Quay Street", "city": "Galway" }'),
    passing: address(galway),
  },
  'schema/unknown-member': {
    why: 'A misspelt name is data that nobody reads, and the service drops what it does not know.',
    mend: 'Give the member its documented name, or remove it. In what you receive, where new members may turn up, validate with --profile tolerant.',
    failing: tag('{ "id": "Accounting", "label": "Books" }'),
    passing: tag('{ "id": "Accounting" }'),
  },
  'schema/wrong-type': {
    why: 'A number in place of a text, or one object in place of a list, breaks whoever reads it as documented.',
    mend: 'Write the value in the documented JSON type: quotes around texts, none around numbers, brackets around lists.',
    failing: tag('{ "id": 7 }'),
    passing: tag('{ "id": "7" }'),
  },
  'schema/not-in-enum': {
    why: 'Programs branch on these values, and one that they do not know falls through. Case counts.',
    mend: 'Write one of the listed values. Countries are ISO 3166-1 alpha-2 codes, with five of Partner Center; currencies are ISO 4217 codes valid since 2018-10-01.',
    failing: address('{ "addressLine1": "1 Quay Street", "city": "Galway", "country": "Ireland" }'),
    passing: address(galway),
  },
  'schema/bad-date-time': {
    why: 'Parsers make different instants of sloppy dates, or none, and times without a zone mean another moment on each machine.',
    mend: 'Write RFC 3339 in UTC, as 2019-03-01T09:30:00Z, with seven fraction digits at the most, on a day that the calendar has.',
    failing: details('{ "closingDateTime": "2019-02-30T00:00:00Z" }'),
    passing: details('{ "closingDateTime": "2019-02-28T00:00:00Z" }'),
  },
  'schema/bad-pattern': {
    why: 'The text is read by its form; in another form it leads nowhere, or to another place than meant.',
    mend: 'Write it in the form that the message names: a JSON Pointer begins with a slash.',
    failing: patch('[{ "op": "replace", "path": "status", "value": "Active" }]'),
    passing: patch('[{ "op": "replace", "path": "/status", "value": "Active" }]'),
  },
  'schema/out-of-range': {
    why: 'The service keeps amounts as decimals of 96 bits and refuses what does not fit.',
    mend: 'Write a number within the range that the message names; look for a slip in the exponent or the unit.',
    failing: details('{ "dealValue": 1e30 }'),
    passing: details('{ "dealValue": 1e6 }'),
  },
  'schema/empty-string': {
    why: 'An empty identifier identifies nothing, and every record that has one looks like the same.',
    mend: 'Write the identifier; if there is none and the member is optional, leave it out.',
    failing: tag('{ "id": "" }'),
    passing: tag('{ "id": "Accounting" }'),
  },
  'schema/unreadable': {
    why: 'What cannot be read twice with the same result cannot be vouched for: it may change after the check.',
    mend: 'Validate plain data, such as JSON.parse returns, not objects with getters or proxies.',
    failing: {
      call: 'Tag.validate',
      from: '@referral-kit/validator',
      arguments: ["{ get id() { throw new Error('gone'); } }"],
    },
    passing: { call: 'Tag.validate', from: '@referral-kit/validator', arguments: ["{ id: 'Accounting' }"] },
  },
  'catalog/unknown-id': {
    why: 'Tags are matched by their exact ids: one that is not in the catalog finds no partner.',
    mend: 'Write an id of the catalog, letter for letter; "referral-kit catalog industries retail" finds the nearest.',
    failing: requirements('{ "industries": [{ "id": "Retail" }] }'),
    passing: requirements('{ "industries": [{ "id": "Retail & Consumer Goods" }] }'),
  },
  'referral/substatus-mismatch': {
    why: 'Status and substatus are one state. A pair that is none has no place in the life of a referral.',
    mend: 'Write a substatus of the status; "referral-kit lifecycle" prints which go together.',
    failing: typed('Referral')(referral('Won')),
    passing: typed('Referral')(referral('Accepted')),
  },
};
