import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLossy } from '../src/index.ts';

describe('isLossy', () => {
  it.each([
    '12345678901234567890',
    '9007199254740993',
    '0.1000000000000000055',
    '1e400',
    '-1e400',
    '1e-400',
    '123456789012345678e-30',
  ])('says that %s is', (text) => {
    expect(isLossy(text)).toBe(true);
  });

  it.each([
    '0',
    '-0',
    '0.0e99999',
    '1.10',
    '1e3',
    '0.1',
    '1E+2',
    '100000000000000000000',
    '9007199254740992',
    '12345678901234567000',
    '5e-324',
    '1.7976931348623157e308',
    `1${'0'.repeat(400)}e-400`,
  ])('says that %s is not', (text) => {
    expect(isLossy(text)).toBe(false);
  });

  it('never says so of what a double gives itself', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(isLossy(String(number))).toBe(false);
        expect(isLossy(number.toExponential())).toBe(false);
      }),
    );
  });

  it('says so of an integer just when the shortest text for its double is another integer', () => {
    const limit = 10n ** 21n - 10n ** 6n; // beyond, that text has an exponent
    fc.assert(
      fc.property(fc.bigInt({ min: -limit, max: limit }), (integer) => {
        expect(isLossy(String(integer))).toBe(BigInt(String(Number(integer))) !== integer);
      }),
    );
  });
});
