import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { document, nearMiss, nearMisses } from '../src/index.ts';
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
