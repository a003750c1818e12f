import { describe, expect, it } from 'vitest';
import { Referral } from '../src/index.ts';
import { Referral as Incoming } from '../src/tolerant.ts';

const team = (count: number, member: object) => Array.from({ length: count }, () => member);

describe('a document with more faults than are reported', () => {
  it('lists 1,000 and counts the rest', () => {
    const result = Referral.validate({ team: team(100_000, { firstName: 1 }) });
    const issues = result.ok ? [] : result.issues;
    expect(issues).toHaveLength(1000);
    expect(issues[0]?.pointer).toBe('/team/0/firstName');
    // The 100,000 names, and the 13 required members.
    expect(issues.length + result.omitted).toBe(100_013);
  });

  it('as many as the caller asks for', () => {
    const result = Referral.validate({ team: team(10, { firstName: 1 }) }, { limit: 3 });
    expect(result).toMatchObject({ ok: false, omitted: 20 });
    expect(result.ok ? [] : result.issues).toHaveLength(3);
  });

  it('no such number is refused, and so is an option that there is not', () => {
    for (const limit of [Number.NaN, -1, '3', null])
      for (const { validate, assert } of [Referral, Incoming]) {
        expect(() => validate({}, { limit: limit as number })).toThrow(RangeError);
        expect(() => assert({}, { limit: limit as number })).toThrow(/^limit is .*\. Expected a number, 0 or more\.$/);
      }
    const misspelt = { lmit: 3 } as object;
    expect(() => Referral.validate({}, misspelt)).toThrow(/Expected .*limit, translate or redact/);
    for (const options of [null as unknown as object, 3 as unknown as object])
      expect(() => Referral.validate({}, options)).toThrow(/^Expected an object of options\.$/);
  });

  it('leaves the options of other libraries alone', () => {
    const options = { libraryOptions: { limit: 2, abortEarly: true } };
    expect(Referral['~standard'].validate({}, options).issues).toHaveLength(2);
  });

  it('calls no error a warning in the tolerant profile', () => {
    const document = { id: 'a', engagementId: 'b', favorite: 1, team: team(50, { firstName: 1, nickname: 'x' }) };
    for (const limit of [0, 1, 5, 49, 50, 51, 1000]) {
      const result = Incoming.validate(document, { limit });
      const errors = result.ok ? [] : result.issues;
      expect(errors).toHaveLength(Math.min(50, limit));
      expect(errors.every(({ code }) => code === 'schema/wrong-type')).toBe(true);
      expect(result.warnings.every(({ code }) => code !== 'schema/wrong-type')).toBe(true);
      // Beyond the 50 errors: 50 nicknames, favorite, and 11 required members.
      expect(errors.length + result.warnings.length + result.omitted).toBe(112);
    }
  });
});

it('takes none of very many unknown members for a slip', () => {
  const strangers = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`stranger${index}`, 1]));
  const result = Referral.validate({ Id: 'a', ...strangers });
  const pointers = result.ok ? [] : result.issues.map(({ pointer }) => pointer);
  expect(pointers).toContain('/id');
  expect(pointers).toContain('/Id');
});
