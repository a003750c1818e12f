import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMisspelling } from '../src/nearest.ts';
import { slipIn, word } from './slips.ts';

test.each([
  ['Substatus', 'substatus', true],
  ['status_reason', 'statusReason', true],
  ['closingDatTime', 'closingDateTime', true],
  ['sattus', 'status', true],
  ['status', 'substatus', false],
  ['name', 'region', false],
  ['--', 'id', false],
])('%j for %j: %j', (text, meant, verdict) => expect(isMisspelling(text, meant)).toBe(verdict));

test('one slip in a word, at whatever place', () => {
  const slipped = word(1).chain((meant) => fc.record({ meant: fc.constant(meant), text: slipIn(meant) }));
  fc.assert(
    fc.property(slipped, ({ meant, text }) => {
      expect(isMisspelling(text, meant)).toBe(text !== '');
    }),
  );
});

test('more than a third of the letters wrong is another word', () => {
  const wrong = fc.record({ meant: word(3), share: fc.double({ min: 0, max: 1, noNaN: true }) });
  fc.assert(
    fc.property(wrong, ({ meant, share }) => {
      const count = Math.round(share * meant.length);
      const text = '0'.repeat(count) + meant.slice(count);
      expect(isMisspelling(text, meant)).toBe(count <= Math.floor(meant.length / 3));
    }),
  );
});

test('any text can be asked about', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, meant) => {
      expect(isMisspelling(text, meant)).toBeTypeOf('boolean');
    }),
  );
});
