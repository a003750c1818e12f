import type { Revision } from '@referral-kit/types/contracts';
import { registry } from '@referral-kit/validator/registry';
import { describe, expect, it } from 'vitest';
import { convert, type NormalizeOptions, normalize } from '../src/index.ts';
import {
  createRequest,
  createResponse,
  event,
  listResponse,
  patchRequest,
  requestOf2024,
  wireRequest,
} from './payloads.ts';

const short = (input: unknown, revision: Revision, more: Omit<NormalizeOptions, 'revision'> = {}) => {
  const { value, type, changes, remaining, ok, isPage } = normalize(input, { revision, ...more });
  expect(ok).toBe(remaining.length === 0);
  return {
    value,
    type,
    ...(isPage ? { isPage } : {}),
    changes: changes.map(({ code, pointer }) => `${code.slice('normalize/'.length)} ${pointer}`),
    remaining: remaining.map(({ code, pointer }) => `${code} ${pointer}`),
  };
};

const consentNames = ['/consent/consentToToShareInfoWithOthers', '/consent/consentToContact'].map(
  (pointer) => `member-renamed ${pointer}`,
);

describe('a response of 2018', () => {
  it('is brought into the documented names, and can be said in the later revision', () => {
    const { value, changes, remaining } = short(createResponse, '2018-10-01');
    expect(changes).toEqual(['member-renamed /statusDetail', 'member-renamed /type', ...consentNames]);
    expect(remaining).toEqual([]);
    const later = convert(value, { from: '2018-10-01', to: '2022-04-21' });
    expect(registry['2022-04-21']?.tolerant.Referral?.is(later.value)).toBe(true);
    expect(later.lost).toEqual([]);
    expect(later.changes.map(({ pointer }) => pointer)).toContain('/customerProfile/ids');
  });

  it('may have some of its names in capitals', () => {
    const { statusDetail, ...rest } = createResponse;
    const input = { ...rest, Substatus: statusDetail, StatusReason: 'It went well.' };
    expect(short(input, '2018-10-01').changes).toEqual([
      'member-renamed /type',
      ...consentNames,
      'member-case /Substatus',
      'member-case /StatusReason',
    ]);
  });
});

describe('a request', () => {
  it('in mixed case is a new referral', () => {
    const { type, changes, remaining } = short(createRequest, '2022-04-21');
    expect(type).toBe('NewReferral');
    expect(changes).toEqual([
      'member-case /ExternalReferenceId',
      'member-case /Substatus',
      'member-case /Type',
      'member-case /consent/ConsentToToShareInfoWithOthers',
      'boolean-text /consent/ConsentToToShareInfoWithOthers',
      'member-case /consent/ConsentToContact',
      'boolean-text /consent/ConsentToContact',
      'member-case /consent/ConsentToMicrosoftToContactSpecificPartners',
      'boolean-text /consent/ConsentToMicrosoftToContactSpecificPartners',
      'member-case /details/requirements/Industries',
    ]);
    expect(remaining).toEqual([]);
    expect(short(createRequest, '2022-04-21', { profile: 'strict' }).remaining).toEqual([]);
  });

  it('of 2024, with empty lists and texts, is a valid new referral once it is normalised', () => {
    const { type, value, remaining } = short(requestOf2024, '2022-04-21', { profile: 'strict' });
    expect(type).toBe('NewReferral');
    expect(remaining).toEqual([]);
    expect(registry['2022-04-21']?.strict.NewReferral?.is(value)).toBe(true);
    expect(value).toMatchObject({
      salesStage: 'Develop',
      mpnId: '5507123',
      consent: { consentToMicrosoftToContactSpecificPartners: false },
      details: {
        dealValue: 18_000,
        requirements: { additionalRequirements: { attributes: [{ type: 'CustomerMarketplaceIntent' }] } },
      },
    });
  });

  it('of the wire is right as it is', () => {
    expect(normalize(wireRequest, { revision: '2022-04-21', type: 'NewReferral', profile: 'strict' })).toEqual({
      ok: true,
      isPage: false,
      value: wireRequest,
      changes: [],
      remaining: [],
      type: 'NewReferral',
    });
  });
});

describe('envelopes', () => {
  it('of the wire are lists', () => {
    expect(short(listResponse, '2022-04-21')).toMatchObject({ type: 'ReferralList', changes: [], remaining: [] });
  });

  it('of 2018 become those of the wire', () => {
    const { value, attributes, links } = { value: listResponse.value, attributes: {}, links: {} };
    const result = short({ totalCount: 1, items: value, links, attributes }, '2022-04-21');
    expect(result.changes).toEqual(['member-renamed /totalCount', 'member-renamed /items']);
    expect(result.value).toEqual({ '@odata.count': 1, value, links, attributes });
    expect(result.remaining).toEqual([]);
  });

  it('hold referrals where the revision has no lists', () => {
    const result = short({ totalCount: 1, items: [createResponse, { id: '' }] }, '2018-10-01');
    expect(result.isPage).toBe(true);
    expect(result.changes[0]).toBe('member-renamed /items/0/statusDetail');
    expect(result.remaining).toEqual([
      'schema/empty-string /items/1/id',
      'schema/missing-member /items/1/engagementId',
    ]);
  });
});

describe('a patch', () => {
  it('has the values of what its paths lead to', () => {
    const { changes, value, type } = short(patchRequest, '2022-04-21');
    expect(type).toBe('ReferralPatch');
    expect(changes).toEqual(['number-text /0/value', 'patch-path /1/path', 'member-case /1/value/Email']);
    expect(value).toEqual([
      { op: 'replace', path: '/details/dealValue', value: 7500 },
      { op: 'add', path: '/team/-', value: { firstName: 'Ida', lastName: 'Voss', email: 'ida@tallpine.example' } },
    ]);
  });

  it('leads where a member has moved to', () => {
    const patch = [{ op: 'Add', path: '/InviteContext/invitedByOrganizationId', value: 'msft' }];
    expect(short(patch, '2022-04-21', { type: 'ReferralPatch' }).value).toEqual([
      { op: 'add', path: '/inviteContext/invitedBy/organizationId', value: 'msft' },
    ]);
  });

  it('of one operation stands for a list of it; an object to be merged does not', () => {
    expect(short(patchRequest[0], '2022-04-21').changes).toContain('single-value ');
    const merge = { details: { dealValue: 1 } };
    expect(short(merge, '2022-04-21', { type: 'ReferralPatch' })).toMatchObject({
      value: merge,
      remaining: ['schema/wrong-type '],
    });
  });
});

it('an event has its names in capitals', () => {
  expect(short(event, '2022-04-21')).toMatchObject({ type: 'ReferralEvent', value: event, changes: [], remaining: [] });
  const camel = Object.fromEntries(
    Object.entries(event).map(([name, part]) => [name[0]?.toLowerCase() + name.slice(1), part]),
  );
  expect(short(camel, '2022-04-21').value).toEqual(event);
});

describe('what is not known', () => {
  const of = (more: object, revision: Revision = '2018-10-01') =>
    short({ id: 'r-1', engagementId: 'e-1', ...more }, revision);

  it.each([
    [{ details: { closeDate: '2019-03-01' } }],
    [{ details: { dealValue: '12345678901234567890' } }],
    [{ details: { dealValue: '1e999' } }],
    [{ details: { dealValue: '-0' } }],
    [{ details: { dealValue: '010' } }],
    [{ details: { dealValue: '9e28' } }],
    [{ customerProfile: { size: '10001+employees' } }],
    [{ customerProfile: { team: {} } }],
    [{ customerProfile: { ids: [{ profileType: 'Tax', id: '1' }] } }],
    [
      {
        customerProfile: {
          ids: [
            { profileType: 'Duns', id: '1' },
            { profileType: 'duns', id: '2' },
          ],
        },
      },
    ],
    [{ createdDateTime: '2019-02-30T10:00:00+02:00' }],
    [{ createdDateTime: '2019-02-28T10:00:00' }],
    [{ createdDateTime: '0000-01-01T00:00:00+01:00' }],
    [{ qualification: '直接' }],
    [{ status: 4 }],
    [{ status: 1.5 }],
    [{ toString: 1, constructor: 2, hasOwnProperty: 3 }],
    [JSON.parse('{"__proto__": {"status": "Active"}, "constructor": {"prototype": {}}}')],
  ])('stays as it is: %j', (more) => {
    expect(of(more).changes).toEqual([]);
  });

  it('is kept next to what changes, whatever its name', () => {
    const input = JSON.parse('{"Id": "r-1", "__proto__": {"a": 1}, "toString": 2, "EngagementId": "e"}');
    const { value } = normalize(input, { revision: '2018-10-01' });
    expect(JSON.stringify(value)).toBe('{"id":"r-1","__proto__":{"a":1},"toString":2,"engagementId":"e"}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe('a member under two names', () => {
  const of = (more: object) => normalize({ Id: 'r-1', engagementId: 'e-1', ...more }, { revision: '2018-10-01' });

  it('is reported where the values differ, and neither is taken', () => {
    const { value, remaining } = of({
      CustomerProfile: { Name: 'a', name: 'b' },
      type: 'Shared',
      referralType: 'Independent',
    });
    expect(value).toMatchObject({
      type: 'Shared',
      referralType: 'Independent',
      customerProfile: { Name: 'a', name: 'b' },
    });
    expect(remaining.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'normalize/conflict /customerProfile/Name',
      'normalize/conflict /type',
    ]);
    expect(remaining[0]?.related?.[0]?.pointer).toBe('/customerProfile/name');
  });

  it('is there once where they say the same', () => {
    const { value, changes, remaining } = of({ type: 'shared', referralType: 'Shared' });
    expect(value).toEqual({ id: 'r-1', engagementId: 'e-1', referralType: 'Shared' });
    expect(changes.at(-1)).toEqual({ code: 'normalize/duplicate-member', pointer: '/type', from: 'shared' });
    expect(remaining).toEqual([]);
  });
});

describe('moved members', () => {
  const of = (inviteContext: object, revision: Revision) =>
    normalize({ id: 'r', engagementId: 'e', inviteContext }, { revision }).value as { inviteContext: unknown };

  it('go where the revision has them, and leave the rest', () => {
    expect(of({ invitedByOrganizationId: 'msft' }, '2022-04-21').inviteContext).toEqual({
      invitedBy: { organizationId: 'msft' },
    });
    expect(
      of({ invitedByOrganizationId: 'm', InvitedBy: { organizationName: 'M' } }, '2022-04-21').inviteContext,
    ).toEqual({
      invitedBy: { organizationId: 'm', organizationName: 'M' },
    });
    expect(of({ invitedBy: { OrganizationId: 'msft' } }, '2018-10-01').inviteContext).toEqual({
      invitedByOrganizationId: 'msft',
    });
    expect(of({ invitedBy: { organizationId: 'm', organizationName: 'M' } }, '2018-10-01').inviteContext).toEqual({
      invitedByOrganizationId: 'm',
      invitedBy: { organizationName: 'M' },
    });
  });
});

describe('the strict profile', () => {
  it('wants no null and no empty id; the tolerant one keeps them', () => {
    const input = { ...wireRequest, externalReferenceId: '', statusReason: null, name: '' };
    const { changes, value } = short(input, '2022-04-21', { type: 'NewReferral', profile: 'strict' });
    expect(changes).toEqual(['empty-member /externalReferenceId', 'null-member /statusReason']);
    expect(value).toEqual({ ...wireRequest, name: '' });
    expect(normalize(input, { revision: '2022-04-21', type: 'NewReferral' }).value).toBe(input);
  });
});

it('deep and wide documents are no trouble', () => {
  const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown;
  expect(normalize({ id: 'r', engagementId: 'e', Team: deep, team: deep }).remaining).toBeDefined();
  const team = Array.from({ length: 150_000 }, () => ({ FirstName: 'a', lastName: 'b' }));
  const { changes } = normalize({ id: 'r', engagementId: 'e', Team: team });
  expect(changes).toHaveLength(150_001);
});
