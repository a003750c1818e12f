import { schemaOf } from './emitted.ts';
import { address, referral, without } from './minimal.ts';

/** Instances that one reading of the contract decides about. */
export interface Reading {
  readonly rule: string;
  readonly type: string;
  readonly accepts: readonly unknown[];
  readonly refuses: readonly unknown[];
}

const list = (name: string): readonly string[] => schemaOf(name).enum as string[];
const profile = (part: object): object => ({ name: 'Fabrikam', address, ...part });
const limit = 2 ** 96;

/** The 12 readings of the contract, in their order. */
export const readings: readonly Reading[] = [
  {
    rule: '1: member names are camelCase',
    type: 'Tag',
    accepts: [{ id: 'Azure' }],
    refuses: [{ Id: 'Azure' }, { ID: 'Azure' }, { id: 'Azure', Id: 'Azure' }],
  },
  {
    rule: '2: the team of a referral is a list of members',
    type: 'Referral',
    accepts: [
      { ...referral, team: [] },
      { ...referral, team: [{}, { firstName: 'Ada', email: 'ada@example.com' }] },
    ],
    refuses: [
      { ...referral, team: { firstName: 'Ada' } },
      { ...referral, team: 'Ada' },
      { ...referral, team: [['Ada']] },
    ],
  },
  {
    rule: '2: a profile has a list of members and one object of ids',
    type: 'CustomerProfile',
    accepts: [
      profile({ team: [{ lastName: 'Okafor' }] }),
      profile({ ids: { duns: '123456789', external: '' } }),
      profile({ ids: {} }),
    ],
    refuses: [
      profile({ team: {} }),
      profile({ ids: [{ duns: '1' }] }),
      profile({ ids: [] }),
      profile({ ids: '123456789' }),
    ],
  },
  {
    rule: '2: requirements are lists of tags',
    type: 'ReferralRequirements',
    accepts: [
      {},
      { industries: [], products: [{ id: 'Azure' }], services: [{ id: 'Hardware' }], solutions: [{ id: 'x' }] },
    ],
    refuses: [
      { products: { id: 'Azure' } },
      { services: ['Hardware'] },
      { industries: 'Education' },
      { solutions: [[]] },
    ],
  },
  {
    rule: '3: enums are the member names',
    type: 'ReferralSubstatus',
    accepts: list('ReferralSubstatus'),
    refuses: ['pending', 'PENDING', 'Pending ', '', 'Engaged', 1, 0, null, ['Pending'], true],
  },
  {
    rule: '4: dates are RFC 3339 in UTC, of years 0001 to 9999, with seconds 00 to 59 and 0 to 7 fraction digits',
    type: 'ReferralDetails',
    accepts: [
      '2018-10-01T08:30:00Z',
      '2018-10-01T08:30:00.1Z',
      '2024-02-29T23:59:59.1234567Z',
      '0001-01-01T00:00:00Z',
      '9999-12-31T23:59:59.9999999Z',
    ].map((closingDateTime) => ({ closingDateTime })),
    refuses: [
      '2018-10-01',
      '2018-10-01T08:30:00',
      '2018-10-01T08:30:00z',
      '2018-10-01t08:30:00Z',
      '2018-10-01T08:30:00+00:00',
      '2018-10-01T08:30:00.12345678Z',
      '2023-02-29T00:00:00Z',
      '2018-10-01T24:00:00Z',
      '2019-06-30T23:59:60Z',
      '0000-12-31T00:00:00Z',
      '2018-10-01T08:30:00Z\n',
      '',
      1538382600000,
    ].map((closingDateTime) => ({ closingDateTime })),
  },
  {
    rule: '5: dealValue is a number in the range of a .NET decimal',
    type: 'ReferralDetails',
    accepts: [0, -0.01, 10_000, 1e-28, limit, -limit].map((dealValue) => ({ dealValue })),
    refuses: ['10000', true, [1], limit + 2 ** 44, -limit - 2 ** 44, 1e300].map((dealValue) => ({ dealValue })),
  },
  {
    rule: '6: size is of the Customer Size catalog, of either generation',
    type: 'CustomerProfile',
    accepts: list('CustomerSize').map((size) => profile({ size })),
    refuses: ['10001+employees', '1to50Employees', '1 to 50 employees', '', 50].map((size) => profile({ size })),
  },
  {
    rule: '7: a country is an ISO 3166-1 alpha-2 code, or one of the five that Partner Center has beside them',
    type: 'Address',
    accepts: list('CountryCode').map((country) => ({ ...address, country })),
    refuses: ['fr', 'Fr', 'FRA', 'YU', 'XX', 'UK', 'EU', 'France', '', ' FR'].map((country) => ({
      ...address,
      country,
    })),
  },
  {
    rule: '7: a currency is an ISO 4217 alphabetic code that has been valid since 2018-10-01',
    type: 'ReferralDetails',
    accepts: list('CurrencyCode').map((currency) => ({ currency })),
    refuses: ['usd', 'Usd', 'US', 'USDT', 'DEM', 'LTL', 'BYR', 'MRO', 'STD', '840', '$', '', ' USD'].map(
      (currency) => ({ currency }),
    ),
  },
  {
    rule: '8: tag ids are exact, and may hold punctuation',
    type: 'ReferralRequirements',
    accepts: [
      ...list('ProductId').map((id) => ({ products: [{ id }] })),
      ...list('ServiceId').map((id) => ({ services: [{ id }] })),
      ...list('IndustryId').map((id) => ({ industries: [{ id }] })),
    ],
    refuses: [
      { products: [{ id: 'DynamicsAX' }, { id: 'GP' }] },
      { products: [{ id: 'DynamicsAX, GP, NAV, SL' }] },
      { products: [{ id: 'azure' }] },
      { products: [{ id: 'Hardware' }] },
      { services: [{ id: 'Azure' }] },
      { services: [{ id: 'CustomSolution' }] },
      { industries: [{ id: 'Retail' }] },
      { industries: [{ id: '' }] },
      { industries: [{}] },
      { industries: [{ id: 'Education', name: 'Education' }] },
    ],
  },
  {
    rule: '9: the id of a Category solution is of the Solutions catalog, any other is free',
    type: 'SolutionTag',
    accepts: [
      ...list('SolutionId').map((id) => ({ id, solutionType: 'Category' })),
      { id: 'anything at all', solutionType: 'Name', name: 'Ours' },
      { id: 'anything at all', solutionType: 'None' },
      { id: 'anything at all' },
      { id: list('SolutionId')[0], solutionType: 'Name' },
    ],
    refuses: [
      { id: 'anything at all', solutionType: 'Category' },
      { id: String(list('SolutionId')[0]).toLowerCase(), solutionType: 'Category' },
      { id: '', solutionType: 'Category' },
      { id: '', solutionType: 'Name' },
      { id: '' },
      { solutionType: 'Category' },
      { id: 'x', solutionType: 'category' },
      { id: 'x', solutionType: 1 },
      { id: 'x', type: 'Name' },
    ],
  },
  {
    rule: '10: a status and a substatus go together',
    type: 'Referral',
    accepts: [
      { ...referral, status: 'Active', substatus: 'Accepted' },
      { ...referral, status: 'None', substatus: 'None' },
    ],
    refuses: [
      { ...referral, status: 'Active', substatus: 'Pending' },
      { ...referral, status: 'New', substatus: 'None' },
      { ...referral, status: 'Closed', substatus: 'Accepted' },
    ],
  },
  {
    rule: '12: the required members of a referral',
    type: 'Referral',
    accepts: [referral],
    refuses: Object.keys(referral).map((name) => without(referral, name)),
  },
  {
    rule: '12: the required members of a profile and an address',
    type: 'CustomerProfile',
    accepts: [profile({})],
    refuses: [
      { name: 'Fabrikam' },
      { address },
      ...Object.keys(address).map((name) => ({ name: 'Fabrikam', address: without(address, name) })),
    ],
  },
  {
    rule: '12: ids are not empty, other texts may be',
    type: 'Referral',
    accepts: [{ ...referral, name: '', organizationName: '', statusReason: '' }],
    refuses: ['id', 'engagementId', 'organizationId', 'businessProfileId', 'externalReferenceId'].map((name) => ({
      ...referral,
      [name]: '',
    })),
  },
];
