import { registry } from '@referral-kit/validator/registry';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as first from '../src/generated/factories/2018-10-01.ts';
import * as later from '../src/generated/factories/2022-04-21.ts';
import type { Revision } from '../src/generated/revisions.ts';
import { nearMiss } from '../src/index.ts';
import type { Part } from '../src/overrides/fits.ts';
import { surelyFits } from '../src/overrides/surely-fits.ts';
import { shapeOf } from '../src/shapes.ts';
import { copyMembers } from '../src/values/members.ts';
import { secondText } from '../src/values/second-text.ts';
import { everyType } from './types-and-profiles.ts';

// What factories do to be fast gives what the plain way gives.

const value = fc.oneof(
  fc.constantFrom<unknown>('New', 'Active', 'Closed', 'Won', 'Lost', 'None', 'USD', 'usd', 'NO', 'Direct', ''),
  fc.constantFrom<unknown>(null, undefined, true, 'true', 7, -1, 1e300, Number.NaN, [], {}),
  fc.constantFrom<unknown>('2024-02-29T00:00:00Z', '2024-02-30T00:00:00Z', '0000-01-01T00:00:00Z'),
  fc.array(fc.dictionary(fc.constantFrom('firstName', 'lastName', 'email', 'x'), fc.string()), { maxLength: 2 }),
  fc.string({ unit: 'binary' }),
);
const names = ['status', 'substatus', 'qualification', 'name', 'id', 'createdDateTime', 'favorite', 'novelty', 'team'];
const details = fc.dictionary(
  fc.constantFrom('currency', 'dealValue', 'closingDateTime', 'customerAction', 'x'),
  value,
);
const profile = fc.record({ address: fc.dictionary(fc.constantFrom('country', 'city', 'addressLine1'), value) });
const overrides = fc
  .tuple(fc.dictionary(fc.constantFrom(...names), value), fc.option(details), fc.option(profile))
  .map(([members, inner, customerProfile]): object => ({
    ...members,
    ...(inner && { details: inner }),
    ...(customerProfile && { customerProfile }),
  }));

const factories: Readonly<Record<Revision, unknown>> = {
  '2018-10-01': first.referral,
  '2022-04-21': later.referral,
};

describe.each(Object.keys(factories) as Revision[])('overrides in revision %s', (revision) => {
  const make = factories[revision] as (fixed: object, options: object) => unknown;
  const validator = registry[revision].strict.Referral;
  const shape = shapeOf(revision, 'strict', 'Referral');

  it('that surely fit make a valid document', () => {
    const counts = { sure: 0, other: 0 };
    fc.assert(
      fc.property(overrides, fc.string(), (fixed, seed) => {
        let made: unknown;
        try {
          made = make(fixed, { seed });
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          counts.other += 1;
          return;
        }
        expect(validator.is(made)).toBe(true);
        if (surelyFits(shape, made, fixed as Part)) counts.sure += 1;
      }),
      { numRuns: 2000, examples: [[{ status: 'Closed' }, '']] },
    );
    expect(counts.sure).toBeGreaterThan(0);
    expect(counts.other).toBeGreaterThan(0);
  });
});

it('an object is copied with its own members, in their order', () => {
  const members = fc.dictionary(fc.string(), fc.integer(), { minKeys: 0, maxKeys: 60, size: 'max' });
  fc.assert(
    fc.property(members, (from) => {
      const copy = copyMembers(from);
      expect(Object.entries(copy)).toEqual(Object.entries(from));
      expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    }),
  );
  const hostile = JSON.parse(`{"__proto__":{"x":1},${Array.from({ length: 40 }, (_, at) => `"m${at}":0`).join()}}`);
  expect(Object.entries(copyMembers(hostile))).toEqual(Object.entries(hostile));
  expect(copyMembers(hostile).x).toBeUndefined();
});

it('a date-time is written as Date writes it', () => {
  const [earliest, latest] = [Date.parse('0001-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59Z')];
  fc.assert(
    fc.property(fc.integer({ min: earliest / 1000, max: latest / 1000 }), (seconds) => {
      expect(`${secondText(seconds)}.000Z`).toBe(new Date(seconds * 1000).toISOString());
    }),
    { examples: [[0], [-1], [earliest / 1000], [latest / 1000]] },
  );
});

it.each(everyType)('values of %s %s %s that break a rule do not surely fit', (revision, profile, typeName) => {
  const shape = shapeOf(revision, profile, typeName);
  fc.assert(
    fc.property(nearMiss(typeName, { profile, revision }), ({ value }) => {
      expect(surelyFits(shape, value)).toBe(false);
    }),
    { numRuns: 40 },
  );
});
