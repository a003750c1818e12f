import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type FaultCode, nearMiss } from '../src/index.ts';

// What the near misses of a large sample have among them.

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

it('break only the rules that the tolerant profile has', () => {
  const found = fc.sample(nearMiss('Referral', { profile: 'tolerant' }), { numRuns: 5000, seed: 7 });
  expect([...new Set(found.map(({ fault }) => fault.code))].sort()).toEqual([
    'schema/bad-date-time',
    'schema/empty-string',
    'schema/missing-member',
    'schema/out-of-range',
    'schema/wrong-type',
  ]);
});
