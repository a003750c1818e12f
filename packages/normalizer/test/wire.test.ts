import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPatch } from '@referral-kit/lifecycle/updates';
import { registry } from '@referral-kit/validator/registry';
import { describe, expect, it } from 'vitest';
import { classify, convert, normalize } from '../src/index.ts';

// Every row of the tables of docs/wire.md, by its first cell, as something that happens.

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');
const jsonSchema = (path: string): unknown => JSON.parse(read(path));

const page = read('docs/wire.md');

type Revision = '2018-10-01' | '2022-04-21';
type Value = Readonly<Record<string, unknown>>;

const [former, later] = ['2018-10-01', '2022-04-21'] as const;

const rowsOf = (chapter: string): string[] =>
  (page.split(/^## /m).find((text) => text.startsWith(chapter)) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => (line.slice(1).split(/(?<!\\)\|/)[0] ?? '').trim());

const normalized = (value: unknown, revision: Revision, type = 'Referral', more: object = {}) =>
  normalize(value, { revision, type: type as 'Referral', ...more });

/** Expects a value to become another one in a revision. */
const becomes = (value: unknown, revision: Revision, expected: unknown, type?: string, more?: object): void =>
  expect(normalized(value, revision, type, more).value).toEqual(expected);

const stays = (value: unknown, revision: Revision, type?: string): void => becomes(value, revision, value, type);

const converted = (value: Value, from: Revision, to: Revision, type: string): unknown =>
  convert(value, { from, to, type: type as 'Referral' }).value;

/** Expects `convert` to go both ways between a document of each revision. */
const corresponds = (type: string, in2018: Value, in2022: Value): void => {
  expect(converted(in2018, former, later, type)).toEqual(in2022);
  expect(converted(in2022, later, former, type)).toEqual(in2018);
};

const codesOf = (revision: Revision, profile: 'strict' | 'tolerant', type: string, value: unknown): string[] => {
  const result = registry[revision]?.[profile][type]?.validate(value) ?? expect.fail(`no ${type}`);
  const issues = result.ok ? [] : result.issues;
  return [...issues, ...result.warnings].map(({ code, pointer, severity }) => `${severity} ${code} ${pointer}`);
};

/** @returns the members that a new referral may not have, of those that are named */
const refusedInCreate = (...members: readonly string[]): string[] =>
  codesOf(later, 'strict', 'NewReferral', Object.fromEntries(members.map((member) => [member, null])))
    .filter((each) => each.startsWith('error schema/unknown-member /'))
    .map((each) => each.replace('error schema/unknown-member /', ''));

const categoryOf = (type: string, qualification: string, organizationId?: string): string =>
  classify({ type, qualification, ...(organizationId && { inviteContext: { invitedBy: { organizationId } } }) })
    .category;

const namesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

const setByService =
  '`registrations`, `registrationStatus`, `quality`, `isSpam`, `direction`, `tags`, `acceptedDateTime`, `closedDateTime`';
const writtenByClients =
  '`campaignId`, `salesStage`, `mpnId`, `referralProgram`, `referralSource`, `callToAction`, `favorite`';

const names: Readonly<Record<string, () => void>> = {
  '`referralType`': () => corresponds('Referral', { referralType: 'Shared' }, { type: 'Shared' }),
  '`SolutionTag.solutionType`': () => {
    becomes({ type: 'Category' }, former, { solutionType: 'Category' }, 'SolutionTag');
    expect(converted({ solutionType: 'Category' }, former, later, 'SolutionTag')).toEqual({ type: 'Category' });
    stays({ solutionType: 'Category' }, later, 'SolutionTag');
  },
  '`consentToMicrosoftToShareInfoWithPartners`': () =>
    corresponds(
      'Referral',
      { consent: { consentToMicrosoftToShareInfoWithPartners: true } },
      { consent: { consentToToShareInfoWithOthers: true } },
    ),
  '`consentToMicrosoftToContact`': () =>
    corresponds(
      'Referral',
      { consent: { consentToMicrosoftToContact: true } },
      { consent: { consentToContact: true } },
    ),
  '`consentToMicrosoftToContactSpecificPartners`': () => {
    const referral = { consent: { consentToMicrosoftToContactSpecificPartners: true } };
    corresponds('Referral', referral, referral);
  },
  '`inviteContext.invitedByOrganizationId`': () => {
    const [flat, deep] = [{ invitedByOrganizationId: 'o' }, { invitedBy: { organizationId: 'o' } }];
    corresponds('Referral', { inviteContext: flat }, { inviteContext: deep });
    const { changes } = normalized({ inviteContext: deep }, former);
    expect(changes.map(({ code }) => code)).toContain('normalize/member-moved');
  },
  '`statusDetail`, `estimatedDealValue`, `estimatedClosingDateTime` (drafts)': () => {
    const details = { estimatedDealValue: 1, estimatedClosingDateTime: '2019-01-02T00:00:00Z' };
    for (const revision of [former, later] as const) {
      const expected = { dealValue: 1, closingDateTime: '2019-01-02T00:00:00Z' };
      becomes({ statusDetail: 'Won', details }, revision, { substatus: 'Won', details: expected });
    }
  },
  '`emailAddress`, `closeDate` (clients)': () => {
    becomes({ emailAddress: 'a@example.com' }, later, { email: 'a@example.com' }, 'Member');
    becomes(
      { closeDate: '2019-01-02T00:00:00Z' },
      later,
      { closingDateTime: '2019-01-02T00:00:00Z' },
      'ReferralDetails',
    );
    stays({ closeDate: '2019-01-02' }, later, 'ReferralDetails');
  },
  camelCase: () => {
    for (const name of ['OrganizationName', 'organization_name', 'ORGANIZATIONNAME'])
      becomes({ [name]: 'a' }, later, { organizationName: 'a' });
  },
  'both names at once': () => {
    becomes({ referralType: 'Shared', type: 'Shared' }, later, { type: 'Shared' });
    const { remaining } = normalized({ referralType: 'Shared', type: 'Independent' }, later);
    expect(remaining.map(({ code }) => code)).toContain('normalize/conflict');
  },
};

const values: Readonly<Record<string, () => void>> = {
  'numbers for values of enumerations': () => becomes({ status: 1 }, former, { status: 'New' }),
  '`"salesqualified"`, `"us"`, `" Education"`': () => {
    becomes({ qualification: 'salesqualified' }, former, { qualification: 'SalesQualified' });
    becomes({ country: 'us' }, former, { country: 'US' }, 'Address');
    const requirements = { industries: [{ id: ' Education' }, { id: 'Retail' }] };
    becomes(requirements, former, { industries: [{ id: 'Education' }, { id: 'Retail' }] }, 'ReferralRequirements');
  },
  'values of a translated page (`直接`)': () => {
    stays({ qualification: '直接' }, former);
    const about = (profile: 'strict' | 'tolerant'): string[] =>
      codesOf(former, profile, 'Referral', { id: 'a', engagementId: 'b', qualification: '直接' });
    expect(about('strict')).toContain('error schema/not-in-enum /qualification');
    expect(about('tolerant')).toContain('warning schema/not-in-enum /qualification');
  },
  '`"true"`, `"10000"`': () => {
    becomes({ consent: { consentToMicrosoftToContact: 'true' } }, former, {
      consent: { consentToMicrosoftToContact: true },
    });
    becomes({ dealValue: '10000' }, former, { dealValue: 10_000 }, 'ReferralDetails');
    stays({ dealValue: '0.10000000000000000001' }, former, 'ReferralDetails');
  },
  'a `dealValue` at the limit of a .NET decimal': () => {
    const limit = 79_228_162_514_264_337_593_543_950_335n;
    expect(read('schemas/2018-10-01/referral-details.schema.json')).toContain(`"maximum": ${limit}`);
    for (const dealValue of [Number(limit), Number(-limit), 2 ** 96])
      expect(codesOf(former, 'strict', 'ReferralDetails', { dealValue })).toEqual([]);
    const dealValue = 2 ** 96 + 2 ** 44;
    expect(codesOf(former, 'strict', 'ReferralDetails', { dealValue })).toEqual([
      'error schema/out-of-range /dealValue',
    ]);
  },
  'date-times with an offset (`+02:00`, `+0200`, `+02`), in small letters, or with a space for `T`': () => {
    for (const text of [
      '2019-01-02T05:04:05.1234567+02:00',
      '2019-01-02 05:04:05.1234567+0200',
      '2019-01-02t05:04:05.1234567+02',
    ])
      becomes({ createdDateTime: text }, former, { createdDateTime: '2019-01-02T03:04:05.1234567Z' });
    for (const text of ['9999-12-31T23:59:59-01:00', '2016-12-31T23:59:60Z', '2019-01-02T03:04:05.12345678Z'])
      stays({ createdDateTime: text }, former);
  },
  'a single object for a list (`team`)': () =>
    becomes({ team: { firstName: 'a' } }, former, { team: [{ firstName: 'a' }] }),
  '`ids`: `{ duns, external }`, `{}`, `[{ profileType, id }]`': () => {
    const [object, list] = [{ ids: { duns: '1' } }, { ids: [{ profileType: 'Duns', id: '1' }] }];
    becomes(object, later, list, 'CustomerProfile');
    becomes(list, former, object, 'CustomerProfile');
    becomes({ ids: {} }, later, { ids: [] }, 'CustomerProfile');
  },
  'null, `""`': () => {
    const found = codesOf(former, 'tolerant', 'Referral', { id: 'a', engagementId: 'b', name: null });
    expect(found.filter((each) => each.startsWith('error'))).toEqual([]);
    becomes({ name: null }, former, {}, 'Referral', { profile: 'strict' });
  },
  '`{ totalCount, items, links, attributes }` (2018), `{ "@odata.count", value, … }` (since 2019)': () => {
    const list = { totalCount: 1, items: [{ id: 'a' }] };
    becomes(list, later, { '@odata.count': 1, value: [{ id: 'a' }] }, 'ReferralList');
    const page2018 = normalize(
      { totalCount: 1, items: [{ Id: 'a' }], links: {}, attributes: {} },
      { revision: former },
    );
    expect(page2018.value).toMatchObject({ items: [{ id: 'a' }] });
  },
  'unknown members of later years': () => {
    stays({ newMember: { a: 1 } }, later);
    const found = codesOf(later, 'tolerant', 'Referral', { id: 'a', engagementId: 'b', newMember: 1 });
    expect(found).toContain('warning schema/unknown-member /newMember');
  },
};

const around: Readonly<Record<string, () => void>> = {
  'create (`NewReferral`)': () => {
    const found = codesOf(later, 'strict', 'NewReferral', {
      id: 'a',
      eTag: 'b',
      createdDateTime: '2019-01-02T00:00:00Z',
    });
    for (const name of ['id', 'eTag', 'createdDateTime'])
      expect(found).toContain(`error schema/unknown-member /${name}`);
  },
  'PATCH (`ReferralPatch`)': () => {
    expect(codesOf(later, 'strict', 'ReferralPatch', [{ op: 'add', path: '/name', value: 'a' }])).toEqual([]);
    expect(codesOf(later, 'strict', 'ReferralPatch', [{ op: 'remove', path: '/name' }])).not.toEqual([]);
    expect(checkPatch({}, { name: 'a' }).issues?.map(({ code }) => code)).toEqual(['lifecycle/bad-patch']);
  },
  'webhook (`ReferralEvent`)': () => {
    const event = {
      EventName: 'referral-created',
      ResourceUri: 'https://api.example/referrals/r-1',
      ResourceName: 'referral',
      AuditUri: null,
      ResourceChangeUtcDate: '2019-02-17T00:05:39.5485487+00:00',
    };
    expect(codesOf(later, 'strict', 'ReferralEvent', event)).toEqual([]);
    stays(event, later, 'ReferralEvent');
  },
  'error (`ErrorResponse`)': () => {
    const error = (code: string): Value => ({ error: { code, message: 'a' } });
    expect(codesOf(later, 'strict', 'ErrorResponse', error('Odd')).join()).toContain('/error/code');
    expect(
      codesOf(later, 'tolerant', 'ErrorResponse', error('Odd')).filter((each) => each.startsWith('error')),
    ).toEqual([]);
  },
  '`eTag`': () => stays({ eTag: '"5c70"' }, later),
};

const found2022: Readonly<Record<string, () => void>> = {
  '`registrations`': () => {
    const value = { type: 'CoSell', contract: {}, solutionDetails: {} };
    const result = checkPatch({ registrations: [] }, [{ op: 'add', path: '/registrations/-', value }]);
    expect(result.issues?.some(({ document }) => document === 'patch')).not.toBe(true);
    expect(codesOf(later, 'strict', 'Registration', {})).toEqual([]);
  },
  [setByService]: () => expect(refusedInCreate(...namesIn(setByService)).sort()).toEqual(namesIn(setByService).sort()),
  [writtenByClients]: () => expect(refusedInCreate(...namesIn(writtenByClients))).toEqual([]),
  '`additionalRequirements.attributes`': () => {
    const attribute = { type: 'CustomerMarketplaceIntent', id: 'HaveNotDecided' };
    expect(codesOf(later, 'strict', 'RequirementAttribute', attribute)).toEqual([]);
    expect(codesOf(later, 'strict', 'RequirementAttribute', { type: 'Odd', id: 'odd' })).toEqual([]);
  },
  '`trackingInfo`': () => {
    const schema = jsonSchema('schemas/2022-04-21/tracking-info.schema.json') as { readonly properties: object };
    const ids = Object.keys(schema.properties);
    const none = Object.fromEntries(ids.map((name) => [name, null]));
    for (const value of [none, ...ids.map((name) => ({ [name]: 'a' }))])
      expect(codesOf(later, 'strict', 'TrackingInfo', value)).toEqual([]);
    expect(ids).toHaveLength(5);
  },
};

const categories: Readonly<Record<string, () => void>> = {
  'marketplace lead': () => {
    expect(categoryOf('Independent', 'Direct', 'msft')).toBe('marketplace-lead');
    expect(categoryOf('Independent', 'Direct')).toBe('marketplace-lead');
  },
  'qualified lead': () => {
    for (const qualification of ['SalesQualified', 'MarketingQualified'])
      expect(categoryOf('Independent', qualification, 'msft')).toBe('qualified-lead');
  },
  'co-sell opportunity': () => {
    for (const type of ['Independent', 'Shared'])
      for (const qualification of ['SalesQualified', 'None'])
        expect(categoryOf(type, qualification, 'p-1')).toBe('co-sell-opportunity');
  },
};

describe.each([
  ['Names', names],
  ['Values and shapes', values],
  ['Documents around a referral', around],
  ['Members found after 2022', found2022],
  ['From one revision to the other', categories],
] as const)('%s', (chapter, facts) => {
  it('has a test for every row of docs/wire.md, and for no other', () => {
    expect(rowsOf(chapter)).toEqual(Object.keys(facts));
  });

  it.each(Object.entries(facts))('%s', (_, holds) => {
    holds();
  });
});
