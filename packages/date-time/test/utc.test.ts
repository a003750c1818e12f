import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcOf } from '../src/utc.ts';

const isUtc = (text: string): boolean =>
  /^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-5][0-9]:[0-5][0-9](\.[0-9]{1,7})?Z$/.test(text);

const utc = (text: string): string | undefined => utcOf(text, isUtc);

it.each([
  ['2018-10-01T18:01:32.8796627Z', '2018-10-01T18:01:32.8796627Z'],
  ['2018-10-01t18:01:32z', '2018-10-01T18:01:32Z'],
  ['2018-10-01 18:01:32Z', '2018-10-01T18:01:32Z'],
  ['2018-10-01T18:01:32+00:00', '2018-10-01T18:01:32Z'],
  ['2018-10-01T18:01:32-00:00', '2018-10-01T18:01:32Z'],
  ['2018-10-01T18:01:32+0000', '2018-10-01T18:01:32Z'],
  ['2018-10-01T18:01:32+00', '2018-10-01T18:01:32Z'],
  ['2018-10-01T18:01:32.5+0530', '2018-10-01T12:31:32.5Z'],
  ['2018-10-01T18:01:32-08', '2018-10-02T02:01:32Z'],
  ['2018-10-02T01:31:32.8796627+05:30', '2018-10-01T20:01:32.8796627Z'],
  ['2020-02-28T23:30:00-00:45', '2020-02-29T00:15:00Z'],
  ['2019-03-01T00:30:00+01:00', '2019-02-28T23:30:00Z'],
  ['2018-12-31T20:00:00-08:00', '2019-01-01T04:00:00Z'],
  ['2018-10-01T18:01:32.12345670000+00:00', '2018-10-01T18:01:32.1234567Z'],
  ['0000-12-31T23:30:00-01:00', '0001-01-01T00:30:00Z'],
  ['9999-12-31T23:59:59.9999999+00:01', '9999-12-31T23:58:59.9999999Z'],
])('%s is %s', (text, expected) => {
  expect(utc(text)).toBe(expected);
});

it.each([
  ['a digit too many', '2018-10-01T18:01:32.12345678+00:00'],
  ['a leap second', '2019-06-30T23:59:60+00:00'],
  ['before year 0001', '0001-01-01T00:30:00+01:00'],
  ['after year 9999', '9999-12-31T23:30:00-01:00'],
  ['no such day', '2019-02-29T10:00:00+01:00'],
  ['no such month', '2019-13-01T10:00:00+01:00'],
  ['no such hour', '2019-01-01T24:00:00+01:00'],
  ['no such minute', '2019-01-01T10:60:00+01:00'],
  ['no such offset', '2019-01-01T10:00:00+24:00'],
  ['minutes of an offset', '2019-01-01T10:00:00+01:60'],
  ['no offset', '2019-01-01T10:00:00'],
  ['no seconds', '2019-01-01T10:00+01:00'],
  ['a date alone', '2019-01-01'],
  ['a line feed behind', '2019-01-01T10:00:00+01:00\n'],
])('has no form for %s: %s', (_why, text) => {
  expect(utc(text)).toBeUndefined();
});

describe('is the same instant', () => {
  const two = (number: number): string => String(number).padStart(2, '0');
  const offset = fc
    .tuple(fc.constantFrom('+', '-'), fc.nat(23), fc.nat(59))
    .map(([sign, hours, minutes]) => `${sign}${two(hours)}:${two(minutes)}`);

  it('as a Date has it, to the millisecond', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0002-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true }),
        offset,
        (date, zone) => {
          const local = date.toISOString().replace('Z', zone);
          expect(utc(local)).toBe(new Date(local).toISOString());
        },
      ),
    );
  });
});
