import { Referral } from '@referral-kit/validator';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearMiss, referral } from '../src/index.ts';

// As the README shows it, and with the validator as it is built. All that a validator has to do with
// these documents is tested where the validator is.

it('the validator accepts every referral', () => {
  fc.assert(fc.property(referral(), (value) => Referral.is(value)));
});

it('the validator finds the one fault of every near miss', () => {
  fc.assert(
    fc.property(nearMiss('Referral'), ({ value, fault }) => {
      const result = Referral.validate(value);
      expect(result.ok ? [] : result.issues.map(({ code, pointer }) => ({ code, pointer }))).toEqual([fault]);
    }),
  );
});
