import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDateTime } from '../src/guard/date-time.ts';

const schema = JSON.parse(
  readFileSync(new URL(import.meta.resolve('@referral-kit/schemas/2018-10-01/referral.schema.json')), 'utf8'),
) as { properties: Record<string, { pattern: string }> };
const pattern = new RegExp(schema.properties.createdDateTime?.pattern ?? 'missing', 'u');

const two = (value: number): string => String(value).padStart(2, '0');
const part = (limit: number) => fc.integer({ min: 0, max: limit }).map(two);

const nearDateTime = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(0, 4, 100, 400, 1900, 2000, 2016, 2018, 2100)),
    part(13),
    fc.oneof(part(32), fc.constantFrom('28', '29', '30', '31')),
    fc.oneof(part(25), fc.constant('23')),
    fc.oneof(part(61), fc.constant('59')),
    fc.oneof(part(61), fc.constant('60')),
    fc.oneof(fc.constant(''), fc.stringMatching(/^\.[0-9]{0,8}$/)),
    fc.constantFrom('Z', 'z', '', '+00:00', 'Z\n'),
  )
  .map(
    ([year, month, day, hour, minute, second, fraction, zone]) =>
      `${String(year).padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}${fraction}${zone}`,
  );

const edited = fc
  .tuple(nearDateTime, fc.nat(30), fc.string({ unit: 'binary', maxLength: 2 }))
  .map(([text, at, put]) => {
    const index = Math.min(at, text.length);
    return text.slice(0, index) + put + text.slice(index + put.length);
  });

it('gives the verdict of the pattern in the schema', () => {
  fc.assert(
    fc.property(fc.oneof(nearDateTime, edited, fc.string({ unit: 'binary' })), (text) => {
      expect(isDateTime(text)).toBe(pattern.test(text));
    }),
    { numRuns: 50_000 },
  );
});

it('agrees with the pattern on every day of 400 years', () => {
  const differing: string[] = [];
  for (let year = 1800; year < 2200; year++) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = `${year}-${two(month)}-${two(day)}T00:00:00Z`;
        if (isDateTime(text) !== pattern.test(text)) differing.push(text);
      }
    }
  }
  expect(differing).toEqual([]);
});

it.each([
  ['2016-12-31T23:59:60Z', true],
  ['2015-06-30T23:59:60.1234567Z', true],
  ['2015-03-31T23:59:60Z', false],
  ['2016-12-31T22:59:60Z', false],
  ['2016-12-31T23:59:61Z', false],
])('leap second %s: %s', (text, verdict) => {
  expect(isDateTime(text)).toBe(verdict);
});
