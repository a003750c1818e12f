import { nearMiss, referral } from '@referral-kit/testing';
import { readFixture } from '@referral-kit/testing/fixture-files';
import { sampler } from '@referral-kit/testing/sample';
import type { Referral } from '@referral-kit/types';
import { Referral as Strict } from '@referral-kit/validator';
import { type Arbitrary, assert, property } from 'fast-check';
import { expect } from './expect.ts';

const valid: Arbitrary<Referral> = referral();
const runs = { numRuns: 20 };

assert(
  property(valid, (value) => Strict.is(value)),
  runs,
);
assert(
  property(nearMiss('Referral'), ({ value, fault }) => {
    const result = Strict.validate(value);
    expect(!result.ok, 'a near miss is refused');
    expect(result.issues.length === 1 && result.issues[0]?.code === fault.code, 'for its one fault');
  }),
  runs,
);
expect(Strict.is(sampler('Referral', { seed: 'demo' })(0)), 'a sample is valid');
expect(Strict.is(readFixture('referral.json').value), 'a document in a file is read');
