import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hostile, hostile } from '../../testing/src/index.ts';
import { everyType, runs } from '../../testing/test/types-and-profiles.ts';
import { ReferralValidationError } from '../src/issues/error.ts';
import { validatorOf } from './validators.ts';

/** A value whose answers change from one reading to the next has no one verdict. */
const steady = ({ name }: Hostile): boolean => !name.includes('changes its mind');

describe.each(everyType)('%s %s %s', (revision, profile, typeName) => {
  const validator = validatorOf(profile, typeName, revision);

  it('never throws, and always answers, on hostile values', () => {
    fc.assert(
      fc.property(hostile(), (value) => {
        expect(validator.is(value.create())).toBeTypeOf('boolean');
        const result = validator.validate(value.create());
        expect(result.ok || result.issues.length > 0).toBe(true);
        if (steady(value)) expect(validator.is(value.create())).toBe(result.ok);
        // Whatever was wrong, an issue is plain data.
        if (!result.ok) expect(structuredClone(result.issues)).toEqual(result.issues);
      }),
      runs(revision, 200),
    );
  });

  it('throws nothing but its own error from assert', () => {
    fc.assert(
      fc.property(hostile(), ({ create }) => {
        try {
          validator.assert(create());
        } catch (error) {
          expect(error).toBeInstanceOf(ReferralValidationError);
        }
      }),
      runs(revision),
    );
  });
});

describe('a million items', () => {
  const count = 1_000_000;
  const strict = validatorOf('strict', 'ReferralRequirements');

  it('are read when they are right', () => {
    const value = { products: Array.from({ length: count }, () => ({ id: 'Azure' })) };
    expect(strict.is(value)).toBe(true);
    expect(strict.validate(value).ok).toBe(true);
  });

  it('are counted when they are wrong, and the first ones reported', () => {
    const value = { products: Array.from({ length: count }, () => ({ id: 'azure' })) };
    expect(strict.is(value)).toBe(false);
    const result = strict.validate(value, { limit: 3 });
    expect(result).toMatchObject({ ok: false, omitted: count - 3 });
    expect(result.ok ? [] : result.issues.map(({ pointer }) => pointer)).toEqual([
      '/products/0/id',
      '/products/1/id',
      '/products/2/id',
    ]);
  });

  it('hide no single fault among them', () => {
    const value = { products: Array.from({ length: count }, () => ({ id: 'Azure' })) };
    value.products[count - 1] = { id: 'Azur' };
    const result = strict.validate(value);
    expect(result.ok ? [] : result.issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['catalog/unknown-id', `/products/${count - 1}/id`],
    ]);
  });
});
