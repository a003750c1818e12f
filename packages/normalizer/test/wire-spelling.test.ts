import * as earlier from '@referral-kit/testing/2018-10-01';
import * as later from '@referral-kit/testing/2022-04-21';
import * as earlierFactories from '@referral-kit/testing/factories/2018-10-01';
import * as laterFactories from '@referral-kit/testing/factories/2022-04-21';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize, normalizeCodes } from '../src/index.ts';

const revisions = [
  { revision: '2018-10-01', arbitrary: earlier.wireSpelling, factories: earlierFactories },
  { revision: '2022-04-21', arbitrary: later.wireSpelling, factories: laterFactories },
] as const;

// What the testing package says of its spellings, held to the normaliser.
describe.each(revisions)('a wire spelling of revision $revision', ({ revision, arbitrary, factories }) => {
  const strict = { revision, profile: 'strict', type: 'Referral' } as const;

  it('comes back to the referral that it was made from', () => {
    fc.assert(
      fc.property(arbitrary(), ({ referral, wire }) => {
        const { value, remaining } = normalize(wire, strict);
        expect(value).toEqual(referral);
        expect(remaining).toEqual([]);
      }),
    );
  });

  it('has something to change in most referrals, in many ways', () => {
    const codes = Array.from({ length: 300 }, () => {
      const referral: object = (factories.referral as () => object)();
      const wire = factories.wireSpelling(referral);
      const { value, changes, remaining } = normalize(wire, strict);
      expect([value, remaining]).toEqual([referral, []]);
      return changes.map(({ code }) => code);
    });
    expect(codes.filter((found) => found.length > 0).length).toBeGreaterThan(250);
    const found = new Set(codes.flat());
    for (const code of ['member-case', 'member-renamed', 'null-member', 'boolean-text', 'number-text', 'date-time']) {
      expect(Object.keys(normalizeCodes)).toContain(`normalize/${code}`);
      if (code !== 'date-time' || revision === '2018-10-01') expect(found).toContain(`normalize/${code}`);
    }
  });

  it('takes valid documents alone', () => {
    expect(() => factories.wireSpelling({ id: 1 })).toThrow(RangeError);
    expect(() => factories.wireSpelling(undefined, { type: 'Lead' })).toThrow('Referral');
  });
});
