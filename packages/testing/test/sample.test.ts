import { registry } from '@referral-kit/validator/registry';
import { describe, expect, it } from 'vitest';
import { invalidSampler, type Profile, type Revision, sampler, type TypeName } from '../src/sample/index.ts';

const contracts = Object.entries(registry).flatMap(([revision, profiles]) =>
  Object.entries(profiles).flatMap(([profile, types]) =>
    Object.entries(types).map(([type, validator]) => ({ revision, profile, type, validator })),
  ),
);

const options = ({ revision, profile }: { revision: string; profile: string }) => ({
  revision: revision as Revision,
  profile: profile as Profile,
});

const indexes = Array.from({ length: 60 }, (_, index) => index * 977);

interface Sampled {
  readonly id: string;
  readonly status: string;
  readonly createdDateTime: string;
  readonly updatedDateTime: string;
  readonly statusReason?: string;
  readonly substatus: string;
}

describe('a sample', () => {
  it.each(contracts)('of $revision $profile $type is valid, strict ones without a warning', (contract) => {
    const make = sampler(contract.type as TypeName, options(contract));
    for (const index of indexes) {
      const result = contract.validator.validate(make(index));
      if (!result.ok) expect([index, result.issues]).toEqual([index, []]);
      if (contract.profile === 'strict') expect(result.warnings).toEqual([]);
    }
  });

  it.each(contracts)('of $revision $profile $type that is broken has the one fault that is told', (contract) => {
    const make = invalidSampler(contract.type as TypeName, options(contract));
    for (const index of indexes.slice(0, 30)) {
      const { value, fault } = make(index);
      const result = contract.validator.validate(value);
      const found = result.ok ? [] : result.issues.map(({ code, pointer }) => ({ code, pointer }));
      expect([index, found]).toEqual([index, [fault]]);
    }
  });

  it.each([-1, 0.5, Number.NaN, 'x'])('refuses the index %s', (index) => {
    expect(() => sampler('Referral')(index as number)).toThrow(RangeError);
  });

  it('depends on seed and index alone, and others differ', () => {
    const a = { seed: 'a' };
    const one = sampler('Referral', a);
    const again = sampler('Referral', a);
    const other = sampler('Referral', { seed: 'b' });
    for (const index of [5, 0, 2 ** 33 + 5]) expect(one(index)).toEqual(again(index));
    expect(one(5)).not.toEqual(other(5));
    const ids = indexes.map((index) => (one(index) as Sampled).id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(one(5)).not.toEqual(one(2 ** 33 + 5));
  });

  it('goes together: times in order, reasons where they are due, every state, nobody real', () => {
    const states = new Set<string>();
    for (let index = 0; index < 300; index += 1) {
      const referral = sampler('Referral')(index) as Sampled;
      const text = JSON.stringify(referral);
      states.add(`${referral.status}/${referral.substatus}`);
      expect(referral.createdDateTime < referral.updatedDateTime).toBe(true);
      expect(referral.statusReason !== undefined).toBe(['Lost', 'Declined'].includes(referral.substatus));
      for (const [, domain] of text.matchAll(/@([^"]+)"/g)) expect(domain?.endsWith('.example.com')).toBe(true);
      for (const [, number] of text.matchAll(/"phoneNumber":"([^"]+)"/g)) expect(number).toMatch(/ 555-01\d\d$/);
    }
    expect(states.size).toBe(7);
  });

  it('refuses a type that there is not', () => {
    expect(() => sampler('Refferal' as 'Referral')).toThrow(RangeError);
  });
});
