import { checkHistory } from '@referral-kit/lifecycle';
import { registry as lifecycles } from '@referral-kit/lifecycle/registry';
import { checkPatch } from '@referral-kit/lifecycle/updates';
import { registry } from '@referral-kit/validator/registry';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Factory } from '../src/factories/factory.ts';
import { referral } from '../src/factories/index.ts';
import * as first from '../src/generated/factories/2018-10-01.ts';
import * as later from '../src/generated/factories/2022-04-21.ts';
import { type Revision, typeNames } from '../src/generated/revisions.ts';
import { walkable } from '../src/histories/states.ts';
import * as arbitraries from '../src/index.ts';
import { shapeOf } from '../src/shapes.ts';
import { everyName } from './types-and-profiles.ts';

type Made = Readonly<Record<string, unknown>>;

const modules: Readonly<Record<Revision, unknown>> = { '2018-10-01': first, '2022-04-21': later };
const revisions = Object.keys(modules) as Revision[];

const factoryOf = (revision: Revision, name: string): Factory<Made, Made> =>
  (modules[revision] as Record<string, Factory<Made, Made>>)[name.charAt(0).toLowerCase() + name.slice(1)] as Factory<
    Made,
    Made
  >;

const statesOf = (revision: Revision): Record<'status' | 'substatus', string>[] =>
  walkable(revision).all.map((state) => ({ ...state }));

describe.each(everyName)('the factory of %s %s', (revision, name) => {
  it('makes valid documents of its own', () => {
    for (const profile of ['strict', 'tolerant'] as const) {
      const make = () => factoryOf(revision, name)(undefined, { profile } as never);
      const validator = registry[revision]?.[profile][name];
      for (let count = 0; count < 20; count += 1) expect(validator?.validate(make())).toMatchObject({ ok: true });
    }
  });

  it('has an arbitrary next to it', () => {
    expect(typeNames[revision]).toContain(name);
  });
});

describe.each(revisions)('overrides in revision %s', (revision) => {
  const make = factoryOf(revision, 'Referral');

  it.each(statesOf(revision))('make a referral $status/$substatus', (state) => {
    expect(make(state)).toMatchObject(state);
    expect(make({ substatus: state.substatus })).toMatchObject(state);
    expect(make({ status: state.status })).toMatchObject({ status: state.status });
  });

  it.each(statesOf(revision))('refuse a substatus that does not go with $status, naming those that do', (state) => {
    const states = statesOf(revision);
    const fitting = states.filter(({ status }) => status === state.status).map(({ substatus }) => substatus);
    for (const substatus of new Set(states.map((each) => each.substatus))) {
      if (fitting.includes(substatus)) continue;
      const wrong = (): unknown => make({ status: state.status, substatus });
      expect(wrong).toThrow(RangeError);
      for (const choice of fitting) expect(wrong).toThrow(choice);
    }
  });

  it('go with the rest, and stay whatever the profile', () => {
    const fixed = { createdDateTime: '2021-05-06T07:08:09.1234567Z', details: { dealValue: 5 } };
    for (let count = 0; count < 50; count += 1) {
      const made = make(fixed) as Made & { readonly updatedDateTime: string };
      expect(made).toMatchObject(fixed);
      expect(made.updatedDateTime > fixed.createdDateTime).toBe(true);
      expect(make(fixed, { profile: 'tolerant' })).toMatchObject(fixed);
    }
    const bounds = ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'];
    for (const createdDateTime of bounds) expect(make({ createdDateTime })).toMatchObject({ createdDateTime });
  });

  it('leave a member out, and take null and what is not documented where that arrives', () => {
    expect(make({ name: undefined })).not.toHaveProperty('name');
    expect(() => make({ id: undefined })).toThrow(RangeError);
    expect(() => make({ status: null })).toThrow(RangeError);
    expect(() => make({ seenBy: 'triage' })).toThrow(RangeError);
    const arrived = { status: null, seenBy: 'triage', details: { dealValue: null } };
    expect(make(arrived, { profile: 'tolerant' })).toMatchObject(arrived);
  });

  it.each([[{ profile: 'lenient' }], [{ profil: 'strict' }]])('refuse the options %j', (options) => {
    expect(() => make({}, options as never)).toThrow(/Expected .*(strict|profile)/);
  });

  it('are copied', () => {
    const team = [{ firstName: 'Ada' }];
    const [one, two] = [make({ team }), make({ team })] as { team: { firstName: string }[] }[];
    if (one?.team[0]) one.team[0].firstName = 'Eve';
    expect([two?.team, team]).toEqual([[{ firstName: 'Ada' }], [{ firstName: 'Ada' }]]);
  });
});

it('every call makes another document, and a seed always the same', () => {
  expect(new Set(Array.from({ length: 100 }, () => referral().id)).size).toBe(100);
  expect(referral({}, { seed: 'a' })).toEqual(referral({}, { seed: 'a' }));
  expect(referral({}, { seed: 'a' })).not.toEqual(referral({}, { seed: 'b' }));
});

describe.each(revisions)('patches in revision %s', (revision) => {
  const { patch } = modules[revision] as typeof later;
  const make = factoryOf(revision, 'Referral');
  const options = { validator: registry[revision]?.strict.Referral, lifecycle: lifecycles[revision] } as never;
  const { legal, starts } = walkable(revision);

  it('are taken of any referral', () => {
    for (let count = 0; count < 200; count += 1) {
      expect(checkPatch(make(), patch(), options)).toMatchObject({ ok: true });
    }
  });

  it.each(starts.map((state) => ({ ...state })))(
    'follow the table from $status/$substatus, and refuse what does not',
    (state) => {
      const before = make(state) as never;
      for (const next of statesOf(revision)) {
        const isLegal = legal(state).some(({ status }) => status === next.status);
        if (isLegal) expect(checkPatch(before, patch(next as never, { before }), options)).toMatchObject({ ok: true });
        else expect(() => patch(next as never, { before })).toThrow(RangeError);
      }
    },
  );

  it('change what they are told, the pair together', () => {
    expect(patch({ status: 'Active' })).toEqual([
      { op: 'replace', path: '/status', value: 'Active' },
      { op: 'replace', path: '/substatus', value: 'Accepted' },
    ]);
    const before = make({ name: undefined, details: { dealValue: 1 } }) as never;
    expect(patch({ name: 'Fabrikam', details: { dealValue: 2 } }, { before })).toEqual([
      { op: 'add', path: '/name', value: 'Fabrikam' },
      { op: 'replace', path: '/details/dealValue', value: 2 },
    ]);
    const uninvited = make({ inviteContext: undefined }) as never;
    expect(patch({ inviteContext: { notes: 'Hello' } }, { before: uninvited })).toEqual([
      { op: 'add', path: '/inviteContext', value: expect.objectContaining({ notes: 'Hello' }) },
    ]);
    expect(() => patch({ id: 'other' })).toThrow('only the service sets it');
    expect(() => patch({ name: undefined })).toThrow(RangeError);
    expect(() => patch({ details: { currency: 'usd' } } as never)).toThrow('USD');
  });
});

describe.each(revisions)('lives in revision %s', (revision) => {
  const { history, illegalHistory } = modules[revision] as typeof later;
  const lifecycle = lifecycles[revision] as never;

  it('are legal', () => {
    for (let count = 0; count < 100; count += 1) {
      const snapshots = history({ length: 5 });
      expect(snapshots).toHaveLength(5);
      expect(checkHistory(snapshots, { lifecycle })).toMatchObject({ ok: true });
    }
  });

  it('have the one fault that they say, in the last step', () => {
    for (let count = 0; count < 100; count += 1) {
      const { snapshots, fault, index } = illegalHistory();
      const result = checkHistory(snapshots, { lifecycle });
      expect(result.ok ? [] : result.issues).toMatchObject([fault]);
      expect(index).toBe(snapshots.length - 1);
    }
    expect(illegalHistory({ kind: 'another-id' }).fault.code).toBe('lifecycle/identity-changed');
    expect(() => illegalHistory({ kind: 'status' as never })).toThrow('another-id');
    expect(() => history({ length: 1 })).toThrow(RangeError);
  });
});

describe('arbitraries with overrides', () => {
  it.each(statesOf('2018-10-01'))('are valid and have them: $status/$substatus', (state) => {
    const fixed = { ...state, details: { dealValue: 5 } };
    const validator = registry['2018-10-01']?.strict.Referral;
    fc.assert(
      fc.property(arbitraries.referral(fixed as never), (value: unknown) => {
        expect(value).toMatchObject(fixed);
        return validator?.is(value) === true;
      }),
    );
  });

  it('refuse what is impossible when they are made', () => {
    expect(() => arbitraries.referral({ status: 'Closed', substatus: 'Pending' } as never)).toThrow('Won');
    expect(() => arbitraries.patch({ id: 'other' })).toThrow(RangeError);
  });

  it('make patches that are taken', () => {
    fc.assert(
      fc.property(
        // Of a referral in no state of the transition table, no update is legal.
        arbitraries.referral().filter(({ status }) => status !== 'None'),
        arbitraries.patch(),
        arbitraries.patch({ status: 'Closed' }),
        (before, ...patches) => patches.every((patch) => checkPatch(before, patch).ok),
      ),
    );
  });

  it('choose the variant that has them', () => {
    expect(shapeOf('2018-10-01', 'strict', 'SolutionTag').kind).toBe('union');
    fc.assert(
      fc.property(
        arbitraries.solutionTag({ id: 'of my own' }),
        (tag: { solutionType?: string }) => tag.solutionType !== 'Category',
      ),
    );
  });
});
