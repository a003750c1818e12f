import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { document, type FaultCode, nearMiss, nearMisses } from '../src/index.ts';
import { ajvOracle, hyperjumpOracle } from './oracles.ts';
import { everyType, runs } from './types-and-profiles.ts';

describe.each(everyType)('%s %s %s', (revision, profile, typeName) => {
  it('has near misses that ajv refuses', () => {
    const accepts = ajvOracle(profile, typeName, revision);
    fc.assert(
      fc.property(nearMiss(typeName, { profile, revision }), ({ value }) => !accepts(value)),
      runs(revision, 2000),
    );
  });

  it('has near misses that hyperjump refuses', async () => {
    const accepts = await hyperjumpOracle(profile, typeName, revision);
    fc.assert(
      fc.property(nearMiss(typeName, { profile, revision }), ({ value }) => !accepts(value)),
      runs(revision),
    );
  });

  it('never gives two faults at one place', () => {
    fc.assert(
      fc.property(nearMisses(typeName, 5, { profile, revision }), ({ faults }) => {
        const pointers = faults.map(({ pointer }) => pointer);
        expect(new Set(pointers).size).toBe(pointers.length);
        expect(pointers.length).toBeGreaterThan(0);
      }),
      runs(revision),
    );
  });
});

it.each([1, 2, 3, 4, 5])('a Referral has room for %i faults', (count) => {
  const accepts = ajvOracle('strict', 'Referral');
  fc.assert(
    fc.property(nearMisses('Referral', count), ({ value, faults }) => {
      expect(faults).toHaveLength(count);
      expect(accepts(value)).toBe(false);
    }),
  );
});

it('does not put one fault inside another', () => {
  const inside = (a: string, b: string): boolean => a !== b && b.startsWith(`${a}/`);
  fc.assert(
    fc.property(nearMisses('Referral', 5), ({ faults }) => {
      const pointers = faults.map(({ pointer }) => pointer);
      expect(pointers.filter((a) => pointers.some((b) => inside(a, b)))).toEqual([]);
    }),
  );
});

const sample = fc.sample(nearMiss('Referral'), { numRuns: 20_000, seed: 7 });
const codes: readonly FaultCode[] = [
  'catalog/unknown-id',
  'referral/substatus-mismatch',
  'schema/bad-date-time',
  'schema/empty-string',
  'schema/missing-member',
  'schema/not-in-enum',
  'schema/out-of-range',
  'schema/unknown-member',
  'schema/wrong-type',
];

const pointersOf = (code: FaultCode): ReadonlySet<string> =>
  new Set(
    sample
      .filter(({ fault }) => fault.code === code)
      .map(({ fault }) => fault.pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')),
  );

it('breaks every kind of rule', () => {
  expect([...new Set(sample.map(({ fault }) => fault.code))].sort()).toEqual(codes);
});

it('breaks rules at every depth', () => {
  expect(pointersOf('schema/wrong-type')).toContain('');
  expect(pointersOf('schema/wrong-type')).toContain('/details/requirements/solutions/*/id');
  expect(pointersOf('schema/missing-member')).toContain('/customerProfile/address/country');
  expect(pointersOf('schema/missing-member')).toContain('/details/requirements/products/*/id');
  expect(pointersOf('schema/empty-string')).toContain('/details/requirements/solutions/*/id');
  expect(pointersOf('catalog/unknown-id')).toContain('/details/requirements/solutions/*/id');
  expect(pointersOf('catalog/unknown-id')).toContain('/customerProfile/size');
  expect(pointersOf('schema/bad-date-time')).toContain('/details/closingDateTime');
});

it('misspells members in the ways of the wire and of people', () => {
  const wrong = pointersOf('schema/unknown-member');
  for (const pointer of ['/type', '/statusDetail', '/details/closeDate', '/team/*/emailAddress', '/Substatus']) {
    expect(wrong).toContain(pointer);
  }
});

it('escapes names in pointers', () => {
  const wrong = [...pointersOf('schema/unknown-member')];
  expect(wrong.some((pointer) => pointer.includes('~0'))).toBe(true);
  expect(wrong.some((pointer) => pointer.includes('~1'))).toBe(true);
});

it('breaks the pair of statuses from both sides', () => {
  const pairs = sample.filter(({ fault }) => fault.code === 'referral/substatus-mismatch');
  expect(new Set(pairs.map(({ fault }) => fault.pointer))).toEqual(new Set(['/substatus']));
  const statuses = new Set(pairs.map(({ value }) => (value as { status: string }).status));
  expect(statuses).toEqual(new Set(['None', 'New', 'Active', 'Closed']));
});

it('keeps to what the tolerant profile refuses', () => {
  const found = fc.sample(nearMiss('Referral', { profile: 'tolerant' }), { numRuns: 5000, seed: 7 });
  expect([...new Set(found.map(({ fault }) => fault.code))].sort()).toEqual([
    'schema/bad-date-time',
    'schema/empty-string',
    'schema/missing-member',
    'schema/out-of-range',
    'schema/wrong-type',
  ]);
});

it('gives the same near misses for the same seed', () => {
  const some = (): unknown => fc.sample(nearMisses('Referral', 3), { numRuns: 50, seed: 42 });
  expect(some()).toEqual(some());
});

it('shrinks the document around the fault', () => {
  const { counterexample } = fc.check(
    fc.property(nearMiss('Referral'), ({ fault }) => fault.code !== 'catalog/unknown-id'),
    { seed: 1, numRuns: 1000 },
  );
  const size = (value: unknown): number => JSON.stringify(value).length;
  const [smallest] = counterexample ?? [];
  const usual = fc
    .sample(document('Referral'), { numRuns: 100, seed: 1 })
    .map(size)
    .sort((a, b) => a - b);
  expect(size(smallest?.value)).toBeLessThan(usual[20] as number);
});

it.each([0, -1, 1.5, Number.NaN])('refuses to break %d rules', (count) => {
  expect(() => nearMisses('Referral', count)).toThrow(RangeError);
});
