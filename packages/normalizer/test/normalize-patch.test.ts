import { document, type Revision } from '@referral-kit/testing';
import { pointerOf, tokensOf } from '@referral-kit/text';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { tables } from '../src/generated/registry.ts';
import { normalize, normalizePatch } from '../src/index.ts';
import { withValue } from '../src/patch/apply.ts';
import { respelt } from './respell.ts';

interface Operation {
  readonly op: string;
  readonly path: string;
  readonly value: unknown;
}

const apply = (before: unknown, patch: unknown): unknown =>
  (patch as readonly Operation[]).reduce((at, { op, path, value }) => {
    const after = withValue(at, op, tokensOf(path), value);
    if (after === undefined) throw new Error(`${op} ${path} leads nowhere`);
    return after;
  }, before);

/** The places of all values in a document, with these. */
const placesOf = (value: unknown, path: readonly (string | number)[] = []): [pointer: string, value: unknown][] => [
  [pointerOf(path), value],
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) => placesOf(part, [...path, name]))
    : []),
];

const revisions = tables.map(({ revision }) => revision as Revision);
const profiles = ['strict', 'tolerant'] as const;

describe.each(revisions)('a patch of a referral of %s', (revision) => {
  const spelt = respelt(document('Referral', { revision }), 'Referral', revision);

  it('may have any path of the document as it arrived', () => {
    fc.assert(
      fc.property(spelt, fc.constantFrom(...profiles), ({ written }, profile) => {
        for (const [path, value] of placesOf(written)) {
          const { before, patch } = normalizePatch(written, [{ op: 'replace', path, value }], { revision, profile });
          const after = apply(before, patch);
          expect(normalize(after, { revision, type: 'Referral', profile }).value, path).toEqual(before);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('may have any path of the contract', () => {
    fc.assert(
      fc.property(spelt, ({ written, valid }) => {
        for (const [path, value] of placesOf(valid)) {
          const { before, patch, changes } = normalizePatch(written, [{ op: 'replace', path, value }], { revision });
          expect(patch).toEqual([{ op: 'replace', path, value }]);
          expect(changes).toEqual([]);
          expect(apply(before, patch)).toEqual(before);
        }
      }),
      { numRuns: 12 },
    );
  });
});

/** @returns the operations that a patch of a document becomes, and what they make of it */
const patched = (
  arrived: object,
  operations: readonly (readonly [op: string, path: string, value: unknown])[],
  options: Parameters<typeof normalizePatch>[2],
) => {
  const given = operations.map(([op, path, value]) => ({ op, path, value }));
  const { before, patch } = normalizePatch({ id: 'r-1', engagementId: 'e-1', ...arrived }, given, options);
  const { id: _, engagementId: __, ...after } = apply(before, patch) as Record<string, unknown>;
  return { patch: (patch as Operation[]).map(({ op, path, value }) => [op, path, value]), after };
};

const wire = { revision: '2022-04-21' } as const;

test('paths in another case, and values in another form', () => {
  expect(
    patched(
      { Details: { DealValue: '7500.00' }, Status: 'new' },
      [
        ['replace', '/Details/DealValue', '80'],
        ['replace', '/Status', 'CLOSED'],
        ['add', '/Details/Currency', 'usd'],
      ],
      wire,
    ),
  ).toMatchObject({
    patch: [
      ['replace', '/details/dealValue', 80],
      ['replace', '/status', 'Closed'],
      ['add', '/details/currency', 'USD'],
    ],
    after: { details: { dealValue: 80, currency: 'USD' }, status: 'Closed' },
  });
});

test('a null that the strict profile dropped can be replaced', () => {
  const { patch, after } = patched({ Details: { Notes: null } }, [['replace', '/Details/Notes', 'call']], {
    ...wire,
    profile: 'strict',
  });
  expect(patch).toEqual([['add', '/details/notes', 'call']]);
  expect(after).toEqual({ details: { notes: 'call' } });
  expect(
    patched({ Details: { Notes: null } }, [['replace', '/details/notes', 'call']], { ...wire, profile: 'strict' })
      .after,
  ).toEqual(after);
});

test('an object that became the only item of an array', () => {
  const member = { firstName: 'A', email: 'a@example.com' };
  expect(
    patched(
      { Team: member },
      [
        ['replace', '/Team/firstName', 'B'],
        ['add', '/Team/LastName', 'C'],
        ['add', '/team/-', { FirstName: 'D' }],
        ['replace', '/team/0/email', 'b@example.com'],
      ],
      wire,
    ).after,
  ).toEqual({
    team: [{ firstName: 'B', lastName: 'C', email: 'b@example.com' }, { firstName: 'D' }],
  });
  expect(patched({ Team: member }, [['replace', '/Team', { FirstName: 'Z' }]], wire).after).toEqual({
    team: [{ firstName: 'Z' }],
  });
});

test('a list that has another shape in another revision', () => {
  const ids = { duns: '1', external: '2' };
  const { patch, after } = patched(
    { customerProfile: { Ids: ids } },
    [
      ['replace', '/customerProfile/Ids/duns', '3'],
      ['add', '/customerProfile/Ids/external', '4'],
    ],
    wire,
  );
  expect(patch.map(([op, path]) => [op, path])).toEqual([
    ['replace', '/customerProfile/ids'],
    ['replace', '/customerProfile/ids'],
  ]);
  expect(normalize(after, { revision: '2018-10-01', type: 'Referral' }).value).toMatchObject({
    customerProfile: { ids: { duns: '3', external: '4' } },
  });
});

describe('operations one after another', () => {
  const ids = { Duns: '1', External: '2' };
  const first = { profileType: 'Duns', id: '7' };
  const second = { profileType: 'External', id: '8' };

  it.each([
    [
      'an item appended by the path of the contract',
      [['add', '/customerProfile/ids/-', first]],
      [{ id: '1' }, { id: '2' }, { id: '7' }],
    ],
    ['an item inserted by it', [['add', '/customerProfile/ids/0', first]], [{ id: '7' }, { id: '1' }, { id: '2' }]],
    ['part of an item', [['replace', '/customerProfile/Ids/1/id', '9']], [{ id: '1' }, { id: '9' }]],
    [
      'the other shape put as a whole, then part of it',
      [
        ['replace', '/customerProfile/Ids', { Duns: '5', External: '6' }],
        ['replace', '/customerProfile/Ids/External', '9'],
      ],
      [{ id: '5' }, { id: '9' }],
    ],
    [
      'the list put as a whole, then part of it',
      [
        ['replace', '/customerProfile/Ids', [second, first]],
        ['replace', '/customerProfile/Ids/1/id', '9'],
      ],
      [{ id: '8' }, { id: '9' }],
    ],
  ] as const)('%s', (_, operations, expected) => {
    const { after } = patched({ customerProfile: { Ids: ids } }, operations, wire);
    expect(after).toMatchObject({ customerProfile: { ids: expected } });
  });

  it('do not bring back what one before has replaced', () => {
    const { patch } = patched(
      { customerProfile: { Ids: ids } },
      [
        ['replace', '/customerProfile/ids', [second]],
        ['add', '/customerProfile/Ids', [second, first]],
      ],
      wire,
    );
    expect(patch).toEqual([
      ['replace', '/customerProfile/ids', [second]],
      ['add', '/customerProfile/ids', [second, first]],
    ]);
    const { patch: refused } = normalizePatch(
      { customerProfile: { Ids: ids } },
      [
        { op: 'replace', path: '/customerProfile/ids', value: [second] },
        { op: 'replace', path: '/customerProfile/Ids/Duns', value: '9' },
      ],
      wire,
    );
    expect(refused).toMatchObject([
      { path: '/customerProfile/ids' },
      { path: '/customerProfile/ids/Duns', value: '9' },
    ]);
  });

  it('lead into a single object that one before has put where a list is meant', () => {
    const { after } = patched(
      {},
      [
        ['add', '/Team', { FirstName: 'A' }],
        ['replace', '/Team/FirstName', 'B'],
        ['add', '/Team/LastName', 'C'],
      ],
      wire,
    );
    expect(after).toEqual({ team: [{ firstName: 'B', lastName: 'C' }] });
    const inside = patched(
      {},
      [
        ['add', '/CustomerProfile', { Team: { FirstName: 'A' } }],
        ['replace', '/CustomerProfile/Team/FirstName', 'B'],
      ],
      wire,
    );
    expect(inside.after).toEqual({ customerProfile: { team: [{ firstName: 'B' }] } });
  });

  it('do not lead into the first item of a list that one before has put where an object stood', () => {
    const operations = [
      { op: 'replace', path: '/Team', value: [{ firstName: 'B' }, { firstName: 'C' }] },
      { op: 'replace', path: '/Team/FirstName', value: 'Z' },
    ];
    const { patch } = normalizePatch({ Team: { FirstName: 'A' } }, operations, wire);
    expect(patch).toMatchObject([{ path: '/team' }, { path: '/team/firstName' }]);
  });
});

test.each(['/~', '/details/~2', 'details', '#/details'])('%s is no pointer, and stays as it is', (path) => {
  const operation = { op: 'replace', path, value: 'new' };
  expect(normalizePatch({}, [operation], wire).patch).toEqual([operation]);
});

test('a member that has moved into another object, or out of one', () => {
  const [earlier, later] = [{ invitedByOrganizationId: 'o-1' }, { invitedBy: { OrganizationId: 'o-1' } }];
  expect(
    patched({ inviteContext: earlier }, [['replace', '/inviteContext/invitedByOrganizationId', 'o-2']], wire).after,
  ).toEqual({ inviteContext: { invitedBy: { organizationId: 'o-2' } } });
  const { after } = patched({ inviteContext: later }, [['replace', '/inviteContext/invitedBy/OrganizationId', 'o-2']], {
    revision: '2018-10-01',
  });
  expect(after).toEqual({ inviteContext: { invitedByOrganizationId: 'o-2' } });
});

describe('an object that the revision has not, put as a whole', () => {
  const earlier = { revision: '2018-10-01' } as const;
  const arrived = { inviteContext: { notes: 'n', invitedBy: { organizationId: 'o-1' } } };
  const named = { inviteContext: { notes: 'n', invitedBy: { organizationId: 'o-1', organizationName: 'N' } } };
  const none = { inviteContext: { notes: 'n' } };
  const path = '/inviteContext/invitedBy';

  it.each([
    ['replaced', arrived, [['replace', path, { organizationId: 'o-2' }]]],
    ['in another case', arrived, [['replace', '/InviteContext/InvitedBy', { OrganizationId: 'o-2' }]]],
    ['added', none, [['add', path, { organizationId: 'o-2' }]]],
    ['with more in it', arrived, [['replace', path, { organizationId: 'o-2', organizationName: 'M' }]]],
    ['with more before', named, [['replace', path, { organizationId: 'o-2' }]]],
    ['without its member', arrived, [['replace', path, { organizationName: 'M' }]]],
    ['with all around it', arrived, [['replace', '/inviteContext', { invitedBy: { organizationId: 'o-2' } }]]],
    [
      'twice, with others in between',
      arrived,
      [
        ['replace', path, { organizationId: 'o-2', organizationName: 'M' }],
        ['replace', '/inviteContext/notes', 'm'],
        ['replace', path, { organizationId: 'o-3', organizationName: 'L' }],
      ],
    ],
  ] as const)('%s', (_, document, operations) => {
    const { after } = patched(document, operations, earlier);
    const given = operations.map(([op, at, value]) => ({
      op,
      path: at.replace('/InviteContext/InvitedBy', path),
      value,
    }));
    const whole = { id: 'r-1', engagementId: 'e-1', ...(apply(document, given) as object) };
    const { value, remaining } = normalize(whole, { ...earlier, type: 'Referral' });
    expect({ id: 'r-1', engagementId: 'e-1', ...after }).toEqual(value);
    expect(remaining).toEqual([]);
  });

  it('is the member alone where there is nothing else', () => {
    const { patch } = patched(arrived, [['replace', path, { organizationId: 'o-2' }]], earlier);
    expect(patch).toEqual([['replace', '/inviteContext/invitedByOrganizationId', 'o-2']]);
    const alone = normalize([{ op: 'add', path, value: { organizationId: 'o-2' } }], {
      revision: '2022-04-21',
      type: 'ReferralPatch',
    });
    expect(alone.changes).toEqual([]);
  });
});

test('names that are left as they are keep their paths', () => {
  const conflict = { Status: 'New', STATUS: 'Closed', closeDate: 'soon', Novelty: { Deep: 1 } };
  const { patch } = patched(
    conflict,
    [
      ['replace', '/Status', 'Active'],
      ['replace', '/closeDate', 'later'],
      ['replace', '/Novelty/Deep', 2],
    ],
    { revision: '2018-10-01' },
  );
  expect(patch.map(([, path]) => path)).toEqual(['/Status', '/closeDate', '/Novelty/Deep']);
});

test('a member that repeats another leads to that', () => {
  expect(
    patched({ type: 'Shared', referralType: 'Shared' }, [['replace', '/type', 'independent']], {
      revision: '2018-10-01',
    }).after,
  ).toEqual({ referralType: 'Independent' });
});

test('says what it changed, and what is wrong with the patch', () => {
  const { ok, changes, remaining } = normalizePatch({ Status: 'New' }, [{ Op: 'Replace', path: '/Status' }], wire);
  expect(ok).toBe(false);
  expect(changes.map(({ code, pointer }) => `${code} ${pointer}`)).toContain('normalize/patch-path /0/path');
  expect(remaining.map(({ code, pointer }) => `${code} ${pointer}`)).toContain('schema/missing-member /0/value');
});
