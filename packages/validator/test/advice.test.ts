import { describe, expect, it } from 'vitest';
import { NewReferral } from '../src/compiled/2022-04-21/entries/index.ts';
import { NewReferral as Incoming } from '../src/compiled/2022-04-21/entries/tolerant.ts';
import type { Validator } from '../src/validator.ts';

const address = { addressLine1: '1 Main Street', city: 'Lyon', country: 'FR' };
const sound = { type: 'Shared', customerProfile: { name: 'Fabrikam', address }, consent: {}, details: {} };
const odd = { ...sound, status: 'New', substatus: 'Won' };

const warningsOf = (validator: Validator<unknown>, data: unknown, limit?: number): string[] =>
  validator
    .validate(data, limit === undefined ? {} : { limit })
    .warnings.map(({ code, pointer }) => `${code} ${pointer}`);

const mismatch = 'referral/substatus-mismatch /substatus';

describe.each([
  ['strict', NewReferral as Validator<unknown>],
  ['tolerant', Incoming as Validator<unknown>],
])('a new referral, %s', (_profile, validator) => {
  it('with a pair outside the table is valid, with a warning', () => {
    expect(validator.is(odd)).toBe(true);
    expect(validator.assert(odd)).toBe(odd);
    expect(validator.validate(odd)).toMatchObject({ ok: true, value: odd, omitted: 0 });
    expect(warningsOf(validator, odd)).toEqual([mismatch]);
    expect(validator.validate(odd).warnings[0]).toMatchObject({
      severity: 'warning',
      related: [{ pointer: '/status' }],
    });
  });

  it.each([
    ['a pair of the table', { status: 'Closed', substatus: 'Won' }],
    ['a status alone', { status: 'New' }],
    ['a substatus alone', { substatus: 'Won' }],
    ['neither', {}],
  ])('with %s has no warning', (_name, pair) => {
    expect(warningsOf(validator, { ...sound, ...pair })).toEqual([]);
  });

  it('with other faults still has it', () => {
    const data = { ...odd, team: {} };
    expect(validator.is(data)).toBe(false);
    expect(warningsOf(validator, data)).toContain(mismatch);
  });

  it('says nothing of a pair when one of the two is no value at all', () => {
    for (const pair of [{ status: 'Open' }, { substatus: 'Engaged' }, { status: 1 }, { substatus: null }]) {
      expect(warningsOf(validator, { ...odd, ...pair })).not.toContain(mismatch);
    }
  });

  it('counts the warning when there is no room for it', () => {
    expect(validator.validate(odd, { limit: 0 })).toMatchObject({ ok: true, warnings: [], omitted: 1 });
  });

  it('never throws', () => {
    const hostile = new Proxy({}, { get: () => expect.fail('read') });
    for (const data of [null, [], 'x', hostile]) expect(() => validator.validate(data)).not.toThrow();
  });
});
