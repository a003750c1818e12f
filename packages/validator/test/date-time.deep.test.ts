import { expressionOf, profiles, revisions, type Schema } from '@referral-kit/codegen';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { textForm } from '../scripts/text-forms.ts';
import { isAnyDateTime, isDateTime, isZonedDateTime } from '../src/guard/index.ts';

/** The form of every date-time in the contract, with the function that stands for it. */
const forms = new Map<string, (text: string) => boolean>();
for (const revision of revisions) {
  for (const type of revision.types) {
    for (const profile of profiles) {
      for (const member of Object.values(revision.schema(type, profile).properties ?? {}) as Schema[]) {
        const form = textForm(member);
        if (form) forms.set(expressionOf(member), form.accepts);
      }
    }
  }
}
const cases = [...forms].map(([source, check]) => ({ name: check.name, check, pattern: new RegExp(source, 'u') }));

const two = (value: number): string => String(value).padStart(2, '0');
const part = (limit: number) => fc.integer({ min: 0, max: limit }).map(two);

const nearDateTime = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(0, 1, 4, 100, 400, 1900, 2000, 2016, 2018, 2100)),
    fc.oneof(part(13), fc.constantFrom('01', '06', '07', '12')),
    fc.oneof(part(32), fc.constantFrom('01', '28', '29', '30', '31')),
    fc.oneof(part(25), fc.constant('23')),
    fc.oneof(part(61), fc.constant('59')),
    fc.oneof(part(61), fc.constant('60')),
    fc.oneof(fc.constant(''), fc.stringMatching(/^\.[0-9]{0,9}$/)),
    fc.oneof(
      fc.constantFrom(
        'Z',
        'z',
        '',
        '+00:00',
        '-00:00',
        'Z\n',
        '+23:59',
        '-12:30',
        '+24:00',
        '+19:60',
        '+0200',
        '+02:0',
        'Z\r',
        '+02:00\n',
        '-00:01',
        '+00:01',
      ),
      fc.stringMatching(/^[+-][0-9]{2}:[0-9]{2}$/),
    ),
    fc.constantFrom('T', 'T', 't', ' '),
  )
  .map(
    ([year, month, day, hour, minute, second, fraction, zone, separator]) =>
      `${String(year).padStart(4, '0')}-${month}-${day}${separator}${hour}:${minute}:${second}${fraction}${zone}`,
  );

const edited = fc
  .tuple(nearDateTime, fc.nat(30), fc.string({ unit: 'binary', maxLength: 2 }))
  .map(([text, at, put]) => {
    const index = Math.min(at, text.length);
    return text.slice(0, index) + put + text.slice(index + put.length);
  });

it('the contract has date-times in UTC, some with an offset, and any in tolerant', () => {
  expect(new Set(forms.values())).toEqual(new Set([isDateTime, isZonedDateTime, isAnyDateTime]));
});

it.each(cases)('$name gives the verdict of the form in the schema', ({ check, pattern }) => {
  fc.assert(
    fc.property(fc.oneof(nearDateTime, edited, fc.string({ unit: 'binary' })), (text) => {
      expect(check(text)).toBe(pattern.test(text));
    }),
    { numRuns: scaled(50_000) },
  );
});

it.each(cases)('$name agrees with the form on every day of 400 years', ({ check, pattern }) => {
  const differing: string[] = [];
  for (let year = 1800; year < 2200; year++) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = `${year}-${two(month)}-${two(day)}T00:00:00Z`;
        if (check(text) !== pattern.test(text)) differing.push(text);
      }
    }
  }
  expect(differing).toEqual([]);
});

it.each([
  ['2016-12-31T23:59:60Z', [false, false, true]],
  ['2019-06-30T23:59:60Z', [false, false, true]],
  ['2015-06-30T23:59:60.1234567-00:00', [false, false, true]],
  ['1990-12-31T15:59:60-08:00', [false, false, true]],
  ['2017-01-01T01:29:60+01:30', [false, false, true]],
  ['2015-03-31T23:59:60Z', [false, false, false]],
  ['2016-12-31T22:59:60Z', [false, false, false]],
  ['2016-12-31T23:59:61Z', [false, false, false]],
  ['2016-12-31T23:59:60+01:00', [false, false, false]],
  ['0000-02-29T00:00:00Z', [false, false, true]],
  ['0001-01-01T00:00:00Z', [true, true, true]],
  ['2018-02-17T00:05:39.5485487+00:00', [false, true, true]],
  ['2018-02-17T00:05:39+23:59', [false, true, true]],
  ['2018-02-17t00:05:39z', [false, false, true]],
  ['2018-02-17T00:05:39.12345678Z', [false, false, true]],
  ['2018-02-17T00:05:39-24:00', [false, false, false]],
  ['2018-02-17T00:05:39+02:60', [false, false, false]],
  ['2018-02-17T00:05:39+0200', [false, false, false]],
  ['2018-02-29T00:05:39+02:00', [false, false, false]],
])('%s: in UTC, with an offset, any: %j', (text, verdicts) => {
  expect([isDateTime(text), isZonedDateTime(text), isAnyDateTime(text)]).toEqual(verdicts);
});
