import { Referral as Strict } from '@referral-kit/validator';
import { Referral as Later } from '@referral-kit/validator/2022-04-21';
import { Referral as Tolerant } from '@referral-kit/validator/tolerant';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPatch, checkUpdate, type UpdateIssue, type UpdateResult } from '../src/updates.ts';
import { hostileValues } from './hostile.ts';
import { referral } from './referral.ts';

type Members = Readonly<Record<string, unknown>>;

const lines = (issues: readonly UpdateIssue[] = []): string[] =>
  issues.map(({ code, pointer }) => `${code} ${pointer}`);
const told = (result: UpdateResult<unknown>) => ({
  issues: lines(result.issues),
  preexisting: lines(result.preexisting),
});
const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });
const add = (path: string, value: unknown) => ({ op: 'add', path, value });

const profile = referral().customerProfile as Members;
const member = { firstName: 'Ida', lastName: 'Berg' };
const faulty = { ...member, email: null };

/** As a live service sends it: nulls, a value that no list has, and a member of another name. */
const live = referral({
  name: null,
  qualification: 'Hot',
  type: 'Independent',
  customerProfile: { ...profile, size: null, team: [faulty, { ...member, firstName: 'Ola' }] },
});
const wrong = [
  'schema/wrong-type /name',
  'schema/not-in-enum /qualification',
  'schema/unknown-member /type',
  'schema/wrong-type /customerProfile/size',
  'schema/wrong-type /customerProfile/team/0/email',
];
const accept = [replace('/status', 'Active'), replace('/substatus', 'Accepted')];

test('what stood there before does not make a right patch wrong', () => {
  const { issues, preexisting } = told(checkPatch(live, accept));
  expect(issues).toEqual([]);
  expect(preexisting.sort()).toEqual([...wrong].sort());
});

test.each([
  ['a misspelt status', [replace('/status', 'Actve')], 'schema/not-in-enum /status'],
  ['a status without its substatus', [replace('/status', 'Active')], 'referral/substatus-mismatch /substatus'],
  ['a currency in lower case', [replace('/details/currency', 'usd')], 'schema/not-in-enum /details/currency'],
  ['a misspelt member', [add('/details/note', 'x')], 'schema/unknown-member /details/note'],
  ['another wrong value', [replace('/qualification', 'Cold')], 'schema/not-in-enum /qualification'],
  ['a null that was none', [replace('/details/currency', null)], 'schema/wrong-type /details/currency'],
  ['a null again, where it is new', [add('/team', [faulty])], 'schema/wrong-type /team/0/email'],
  [
    'a copy of a faulty item',
    [add('/customerProfile/team/-', faulty)],
    'schema/wrong-type /customerProfile/team/2/email',
  ],
])('%s is refused, and nothing else', (_, patch, expected) => {
  expect(told(checkPatch(live, patch)).issues).toEqual([expected]);
});

describe('what a fault depends on', () => {
  const both = (before: Members, after: Members) => told(checkUpdate(referral(before), referral(after)));

  test('a state is at fault as a whole', () => {
    const { status: _, ...none } = referral();
    expect(both({ substatus: undefined }, { substatus: undefined })).toEqual({
      issues: [],
      preexisting: ['schema/missing-member /substatus'],
    });
    expect(both({ substatus: undefined }, { status: 'Active', substatus: undefined }).issues).not.toEqual([]);
    expect(both({ substatus: null }, { status: 'Active', substatus: null }).issues).not.toEqual([]);
    expect(told(checkUpdate(none, { ...none, substatus: 'Pending' })).issues).not.toEqual([]);
  });

  test('a solution depends on its type', () => {
    const solution = (members: Members) => ({
      details: { requirements: { solutions: [{ id: 'Made up', ...members }] } },
    });
    const pointer = 'catalog/unknown-id /details/requirements/solutions/0/id';
    expect(both(solution({ solutionType: 'Name' }), solution({ solutionType: 'Category' })).issues).toEqual([pointer]);
    expect(both(solution({ solutionType: 'Category' }), solution({ solutionType: 'Category', name: 'x' }))).toEqual({
      issues: [],
      preexisting: [pointer],
    });
  });

  test('a member that is gone was not missing before', () => {
    const { address: _, ...rest } = profile;
    expect(both({}, { customerProfile: rest }).issues).toEqual(['schema/missing-member /customerProfile/address']);
    expect(both({ customerProfile: rest }, { customerProfile: { ...rest, name: 'x' } })).toEqual({
      issues: [],
      preexisting: ['schema/missing-member /customerProfile/address'],
    });
  });

  test('what a new object lacks was not missing before', () => {
    const half = { customerProfile: { ...profile, address: { city: 'Oslo' } } };
    expect(both({ customerProfile: { ...profile, address: null } }, half).issues).toHaveLength(2);
    expect(both(half, { customerProfile: { ...profile, address: { city: 'Moss' } } })).toMatchObject({
      issues: [],
      preexisting: [{}, {}],
    });
  });

  test('what is no object, or cannot be read, is never let stand', () => {
    for (const value of ['text', null, [], undefined, ...hostileValues]) {
      const checked = Strict.validate(value);
      const isNone = !checked.ok && checked.issues.some(({ path }) => path.length === 0);
      if (isNone) expect(checkUpdate(value, value).ok).toBe(false);
    }
  });

  test('nothing is let stand if the validator does not tell all', () => {
    for (const limit of [0, 1]) {
      const validator = { validate: (value: unknown) => Strict.validate(value, { limit }) };
      expect(checkUpdate(live, { ...live, details: 7 }, { validator }).ok).toBe(false);
    }
  });
});

describe('items of an array', () => {
  const team = (...items: unknown[]) => referral({ customerProfile: { ...profile, team: items } });
  const other = { firstName: 'Ola', lastName: 'Moen' };
  const at = (index: number) => [`schema/wrong-type /customerProfile/team/${index}/email`];

  test.each([
    ['moved', [other, faulty], 1],
    ['behind a new one', [{ ...other, phoneNumber: 'x' }, faulty, other], 1],
    ['moved and changed elsewhere', [other, { ...faulty, phoneNumber: 'x' }], 1],
    [
      'behind a new one, and changed elsewhere',
      [{ ...other, phoneNumber: 'x' }, { ...faulty, lastName: 'Lie' }, other],
      1,
    ],
    ['before one that is gone', [faulty], 0],
  ])('%s: the fault is known', (_, items, index) => {
    expect(told(checkUpdate(team(faulty, other), team(...items)))).toEqual({ issues: [], preexisting: at(index) });
  });

  test.each([
    ['the fault moves to another item', [member, { ...other, email: null }], 1],
    ['a second item has it', [faulty, faulty], 1],
    ['in another array', [faulty], 0],
  ])('%s: the fault is new', (name, items, index) => {
    const before =
      name === 'in another array' ? referral({ team: [faulty], customerProfile: profile }) : team(faulty, other);
    expect(told(checkUpdate(before, team(...items))).issues).toEqual(at(index));
  });

  test('long arrays are matched too', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({ ...faulty, phoneNumber: `t${index}` }));
    const result = checkUpdate(team(...many), team({ ...member, phoneNumber: 'new' }, ...many));
    expect([result.ok, result.preexisting.length, result.omitted]).toEqual([true, 1000, 4000]);
  });
});

test('scope: document refuses what stood there before', () => {
  const result = checkPatch(live, accept, { scope: 'document' });
  expect(told(result)).toEqual({ issues: expect.arrayContaining(wrong), preexisting: [] });
});

describe('properties', () => {
  const faults: readonly Members[] = [
    { name: null },
    { name: 7 },
    { details: { currency: 'usd' } },
    { details: { closingDateTime: 'soon' } },
    { consent: null },
    { qualification: 'Hot' },
    { extra: { a: [1] } },
    { status: 'Actve' },
    { substatus: 'Won' },
    { substatus: null },
    { status: 'Closed', substatus: 'Error' },
    { team: [faulty] },
    { team: [member, faulty, { firstName: 1 }] },
    { customerProfile: null },
    { customerProfile: { name: 'x' } },
    { updatedDateTime: 'x' },
  ];
  const changes: readonly Members[] = [
    {},
    { name: 'x' },
    { status: 'Active', substatus: 'Accepted' },
    { statusReason: 'x' },
    { team: [member] },
    { externalReferenceId: '7' },
  ];
  const foundBy = (validator: { validate: typeof Strict.validate }, value: unknown) => {
    const result = validator.validate(value);
    const errors = result.ok ? [] : result.issues;
    const line = ({ code, pointer }: Pick<UpdateIssue, 'code' | 'pointer'>): string => `${code} ${pointer}`;
    return { errors: errors.map(line), all: [...errors, ...result.warnings].map(line) };
  };
  const document = fc
    .tuple(fc.subarray([...faults], { maxLength: 4 }), fc.subarray([...changes], { maxLength: 2 }))
    .map(([some, more]) => referral(Object.assign({}, ...some, ...more)));
  const validators = fc.constantFrom<{ validate: typeof Strict.validate }>(Strict, Tolerant as never, Later as never);

  test('every issue of the document after is new or was there, never both and never lost', () => {
    fc.assert(
      fc.property(document, document, validators, (before, after, validator) => {
        const result = checkUpdate<unknown>(before, after, { validator });
        const whole = checkUpdate<unknown>(before, after, { validator, scope: 'document' });
        const said = new Set(lines([...(result.issues ?? []), ...result.warnings, ...result.preexisting]));
        for (const line of foundBy(validator, after).errors) expect(said).toContain(line);
        const known = new Set(foundBy(validator, before).all.map((line) => line.split(' ')[0]));
        for (const { code } of result.preexisting) expect(known).toContain(code);
        // What is refused for what changes is refused for the whole document.
        if (!result.ok) expect(whole.ok).toBe(false);
        if (whole.ok) expect(result.ok).toBe(true);
      }),
    );
  });

  test('a document that does not change is accepted, whatever is wrong with it', () => {
    fc.assert(
      fc.property(document, validators, (before, validator) => {
        const result = checkUpdate<unknown>(before, structuredClone(before), { validator });
        expect(result.ok).toBe(true);
        expect(lines(result.preexisting)).toEqual(foundBy(validator, before).all);
      }),
    );
  });

  test('from a valid document everything is new', () => {
    fc.assert(
      fc.property(document, (after) => {
        const [changes, whole] = (['changes', 'document'] as const).map((scope) =>
          checkUpdate(referral(), after, { scope }),
        );
        expect(changes).toEqual(whole);
      }),
    );
  });
});
