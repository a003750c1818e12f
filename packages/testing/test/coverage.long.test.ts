import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { document, type Profile } from '../src/index.ts';
import { referralShape, type Tally, tally } from './tally.ts';
import { valuesOf } from './types-and-profiles.ts';

const count = 8000;

const seen = (profile: Profile): Tally => {
  const found: Tally = new Map();
  const documents = fc.sample(document('Referral', { profile }), { numRuns: count, seed: 20181001 });
  for (const value of documents) tally(referralShape(profile), value, found);
  return found;
};

const strict = seen('strict');
const tolerant = seen('tolerant');
const at = (found: Tally, pointer: string): ReadonlySet<unknown> => found.get(pointer) ?? new Set();

describe('strict referrals show', () => {
  it('every member, and every optional one absent', () => {
    for (const [pointer, values] of strict) {
      const [, required] = pointer.split('!');
      if (required !== undefined) expect(values, pointer).toEqual(new Set(['present', 'absent']));
    }
    expect([...strict.keys()].filter((pointer) => !pointer.includes('!')).length).toBeGreaterThan(50);
  });

  it.each([
    ['/status', 'ReferralStatus'],
    ['/substatus', 'ReferralSubstatus'],
    ['/referralType', 'ReferralType'],
    ['/qualification', 'ReferralQualification'],
    ['/customerProfile/size', 'CustomerSize'],
    ['/customerProfile/address/country', 'CountryCode'],
    ['/details/currency', 'CurrencyCode'],
    ['/details/requirements/industries/*/id', 'IndustryId'],
    ['/details/requirements/products/*/id', 'ProductId'],
    ['/details/requirements/services/*/id', 'ServiceId'],
    ['/details/requirements/solutions/*/solutionType', 'SolutionType'],
  ] as const)('every value of %s', (pointer, title) => {
    expect([...at(strict, pointer)].sort()).toEqual([...valuesOf(title)].sort());
  });

  it('every id of the Solutions catalog, and ids outside it', () => {
    const ids = at(strict, '/details/requirements/solutions/*/id');
    for (const id of valuesOf('SolutionId')) expect(ids).toContain(id);
    expect(ids.size).toBeGreaterThan(valuesOf('SolutionId').length);
  });

  it('0, 3, 6 and 7 fraction digits, and leap days', () => {
    const dates = [...at(strict, '/createdDateTime')] as string[];
    const digits = new Set(dates.map((date) => date.slice(19, -1).length));
    for (const length of [0, 4, 7, 8]) expect(digits).toContain(length);
    expect(dates.some((date) => date.includes('-02-29T'))).toBe(true);
  });

  it('the ends of the decimal range, and cents', () => {
    const values = at(strict, '/details/dealValue');
    expect(values).toContain(2 ** 96);
    expect(values).toContain(-(2 ** 96));
    expect([...values].some((value) => !Number.isInteger(value))).toBe(true);
  });

  it('empty texts where they are allowed, and only there', () => {
    expect(at(strict, '/name')).toContain('');
    expect(at(strict, '/id')).not.toContain('');
  });

  it('empty and longer lists', () => {
    expect(at(strict, '/team#')).toEqual(new Set([0, 1, 2, 3]));
  });
});

describe('tolerant referrals show', () => {
  it('null for every member but the two ids', () => {
    const nullable = [...tolerant.keys()].filter((pointer) => !/[#!?]$/.test(pointer));
    for (const pointer of nullable) {
      const allowed = !['', '/id', '/engagementId'].includes(pointer) && !pointer.endsWith('/*');
      expect(at(tolerant, pointer).has(null), pointer).toBe(allowed);
    }
  });

  it('members that nobody knows', () => {
    expect(at(tolerant, '/?')).toContain('__proto__');
    expect(at(tolerant, '/customerProfile/address/?').size).toBeGreaterThan(5);
  });

  it('known and unknown statuses', () => {
    const statuses = at(tolerant, '/status');
    for (const status of valuesOf('ReferralStatus')) expect(statuses).toContain(status);
    expect(statuses.size).toBeGreaterThan(valuesOf('ReferralStatus').length + 1);
  });
});
