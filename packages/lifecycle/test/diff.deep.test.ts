import { ReferralPatch } from '@referral-kit/validator/2022-04-21';
import { Referral as Tolerant } from '@referral-kit/validator/tolerant';
import fc from 'fast-check';
import { applyPatch } from 'rfc6902';
import { describe, expect, test } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { checkPatch, checkUpdate, diff } from '../src/updates.ts';
import { deepFreeze } from './deep.ts';
import { referral } from './referral.ts';

type Members = Readonly<Record<string, unknown>>;

const applied = (document: unknown, patch: readonly object[]): unknown => {
  const holder = structuredClone({ document });
  const failures = applyPatch(
    holder,
    structuredClone(patch as never[]).map((each: { path: string }) => ({
      ...each,
      path: `/document${each.path}`,
    })) as never,
  );
  expect(failures.filter((failure) => failure !== null)).toEqual([]);
  return holder.document;
};

const replace = (path: string, value: unknown) => ({ op: 'replace', path, value });
const add = (path: string, value: unknown) => ({ op: 'add', path, value });

describe('what is written', () => {
  const [ida, ola, eli] = ['Ida', 'Ola', 'Eli'].map((firstName) => ({ firstName, lastName: 'Berg' }));
  const cases: [string, unknown, unknown, object[]][] = [
    ['nothing', { a: 1, b: [{}] }, { b: [{}], a: 1, c: undefined }, []],
    ['a member that changes', { a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } }, [replace('/a/c', 3)]],
    ['a new member', { a: {} }, { a: { 'x/y~z': null } }, [add('/a/x~1y~0z', null)]],
    ['another type', { a: [] }, { a: {} }, [replace('/a', {})]],
    ['another document', 1, { a: 1 }, [replace('', { a: 1 })]],
    ['a member that is gone', { a: { b: 1, c: 2 } }, { a: { b: 1 } }, [replace('/a', { b: 1 })]],
    ['an item at the end', { t: [ida] }, { t: [ida, ola, eli] }, [add('/t/-', ola), add('/t/-', eli)]],
    ['an item in front', { t: [ida, ola] }, { t: [eli, ida, ola] }, [add('/t/0', eli)]],
    [
      'items on both sides, and a change',
      { t: [ida, ola] },
      { t: [eli, { ...ida, email: 'x' }, ola, 1] },
      [add('/t/0', eli), add('/t/1/email', 'x'), add('/t/-', 1)],
    ],
    ['an item that is gone', { t: [ida, ola] }, { t: [ola] }, [replace('/t', [ola])]],
    ['items that change places', { t: [ida, ola] }, { t: [ola, ida] }, [replace('/t/0', ola), replace('/t/1', ida)]],
    ['an item by its id', { t: [{ id: 'a', n: 1 }] }, { t: [{ id: 'b', n: 1 }] }, [replace('/t/0', { id: 'b', n: 1 })]],
    ['a reserved name', { a: { b: 1 } }, { a: { b: 1, constructor: 2 } }, [replace('/a', { b: 1, constructor: 2 })]],
  ];

  test.each(cases)('%s', (_, before, after, expected) => {
    expect(diff(deepFreeze(before), deepFreeze(after))).toEqual(expected);
  });

  test('null in place of what is gone, if asked for', () => {
    expect(diff({ a: 1, b: { c: 1 } }, { b: {} }, { removals: 'null' })).toEqual([
      replace('/a', null),
      replace('/b/c', null),
    ]);
    expect(() => diff({}, {}, { removals: 'remove' as never })).toThrow(RangeError);
  });

  test('what is not JSON is refused, with its place', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = [cycle];
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const [value, place] of [
      [{ a: [0, () => 1] }, '/a/1'],
      [{ a: 1n }, '/a'],
      [{ a: Number.NaN }, '/a'],
      [[undefined], '/0'],
      [cycle, '/self/0'],
      [proxy, 'cannot be read'],
      [{ a: proxy }, 'cannot be read'],
    ] as const) {
      expect(() => diff({}, value)).toThrow(TypeError);
      expect(() => diff(value, {})).toThrow(place);
    }
  });
});

describe('properties', () => {
  const names = fc.constantFrom('id', 'name', 'a/b', 'm~n', 'constructor', 'toString');
  const json = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, fc.constantFrom(null, 0, 1, 'x', 'y', true), tie('list'), tie('object')),
    list: fc.array(tie('value'), { maxLength: 4 }),
    object: fc.dictionary(names, tie('value'), { maxKeys: 4 }),
  })).value;

  test('the patch of any two documents leads from one to the other', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const patch = diff(before, after);
        expect(applied(before, patch)).toEqual(after);
        expect(ReferralPatch.is(patch)).toBe(true);
      }),
      { numRuns: scaled(1000) },
    );
  });

  test('with null for what is gone, it leads to the same but for members that are null', () => {
    const withoutNull = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(withoutNull);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).filter(([, member]) => member !== null);
      return Object.fromEntries(entries.map(([name, member]) => [name, withoutNull(member)]));
    };
    fc.assert(
      fc.property(json, json, (before, after) => {
        const patch = diff(before, after, { removals: 'null' });
        expect(withoutNull(applied(before, patch))).toEqual(withoutNull(after));
      }),
    );
  });

  test('no operation can be left out', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const patch = diff(before, after);
        for (const [left] of patch.entries()) {
          const rest = patch.filter((_, index) => index !== left);
          const result = checkPatch(before, rest, { validator: lenient });
          expect(result.value).not.toEqual(after);
        }
      }),
    );
  });

  const changes: readonly Members[] = [
    { name: 'x' },
    { name: null },
    { status: 'Active', substatus: 'Accepted' },
    { status: 'Active' },
    { status: 'Closed', substatus: 'Error' },
    { details: {} },
    { details: { currency: 'usd', notes: null } },
    { details: { currency: 'NOK', dealValue: 7, requirements: { products: [{ id: 'x' }, { id: 'Azure' }] } } },
    { customerProfile: { name: 'x' } },
    { team: [{ firstName: 'Ida', lastName: 'Berg' }] },
    { team: [{ firstName: 'Ida', lastName: null }, { firstName: 'Ola' }] },
    { id: 'r-2' },
    { organizationName: undefined },
    { extra: 1 },
  ];
  const document = fc.subarray([...changes], { maxLength: 4 }).map((some) => referral(Object.assign({}, ...some)));

  test.each(['strict', 'tolerant', 'whole'])('%s: the patch is judged as the update is', (name) => {
    const options = {
      ...(name === 'tolerant' && { validator: Tolerant }),
      ...(name === 'whole' && { scope: 'document' as const }),
    };
    fc.assert(
      fc.property(document, document, (before, after) => {
        const update = checkUpdate(before, after, options);
        const patch = checkPatch(before, diff(before, after), options);
        const lines = (result: typeof update) =>
          [...(result.issues ?? []), ...result.warnings].map(({ code, pointer }) => `${code} ${pointer}`).sort();
        expect(patch.ok).toBe(update.ok);
        expect(lines(patch)).toEqual(lines(update));
      }),
    );
  });
});

const lenient = { validate: (value: unknown) => ({ ok: true, value, warnings: [], omitted: 0 }) as const };
