import { describe, expect, it } from 'vitest';
import { dateTimeForm, rfc3339Form, type TextForm, zonedDateTimeForm } from '../source/parts/text-forms.ts';

const matcher = ({ pattern, not }: TextForm) => {
  const [begins, refused] = [new RegExp(pattern, 'u'), new RegExp(not.pattern, 'u')];
  return { test: (text: string): boolean => begins.test(text) && !refused.test(text) };
};

const pattern = matcher(dateTimeForm);
const zoned = matcher(zonedDateTimeForm);
const tolerant = matcher(rfc3339Form);
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const two = (value: number): string => String(value).padStart(2, '0');
const four = (value: number): string => String(value).padStart(4, '0');
const days = (year: number): number[] => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

it.each([1900, 2000, 2023, 2024, 2100])('knows the length of every month of %i', (year) => {
  for (let month = 0; month <= 13; month++) {
    for (let day = 0; day <= 32; day++) {
      const real = day >= 1 && day <= (days(year)[month - 1] ?? 0);
      expect(pattern.test(`${year}-${two(month)}-${two(day)}T12:00:00Z`), `${year}-${month}-${day}`).toBe(real);
    }
  }
});

it('knows every leap year', () => {
  for (let year = 0; year <= 9999; year++) {
    const text = `${four(year)}-02-29T00:00:00Z`;
    expect(pattern.test(text), text).toBe(isLeap(year) && year > 0);
    expect(tolerant.test(text), text).toBe(isLeap(year));
  }
});

it('knows every minute of a day', () => {
  for (let hour = 0; hour < 25; hour++) {
    for (let minute = 0; minute < 61; minute++) {
      const text = `2018-10-01T${two(hour)}:${two(minute)}:59Z`;
      expect(pattern.test(text), text).toBe(hour < 24 && minute < 60);
    }
  }
});

it('knows when a leap second can be, which strict takes at no time', () => {
  for (const month of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
    const text = `2015-${two(month)}-${days(2015)[month - 1]}T23:59:60Z`;
    expect(tolerant.test(text), text).toBe(month === 6 || month === 12);
    expect(pattern.test(text), text).toBe(false);
  }
  for (const text of ['2015-06-29T23:59:60Z', '2015-12-31T22:59:60Z', '2015-12-31T23:58:60Z', '2015-06-30T23:59:61Z']) {
    expect(tolerant.test(text), text).toBe(false);
  }
  for (const text of ['2016-12-31T23:59:60.1234567Z', '1990-12-31T15:59:60-08:00', '2015-07-01T01:59:60+02:00']) {
    expect(tolerant.test(text), text).toBe(true);
    expect(zoned.test(text), text).toBe(false);
  }
});

it('knows the years of .NET in strict, and year 0000 in tolerant', () => {
  const ends = ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.9999999Z'];
  for (const text of ends)
    expect(
      [pattern, zoned, tolerant].every((form) => form.test(text)),
      text,
    ).toBe(true);
  for (const text of ['0000-01-01T00:00:00Z', '0000-02-29T00:00:00Z', '0000-12-31T23:59:59+23:59']) {
    expect(
      [pattern, zoned, tolerant].map((form) => form.test(text)),
      text,
    ).toEqual([false, false, true]);
  }
});

it.each([
  '2018-10-01T08:30:00+00:00',
  '2018-10-01T08:30:00-00:00',
  '2018-10-01T08:30:00.123+23:59',
  '2018-10-01T08:30:00-12:30',
])('takes the offset of %s where one may be', (text) => {
  expect([pattern, zoned, tolerant].map((form) => form.test(text))).toEqual([false, true, true]);
});

it.each(['2018-10-01t08:30:00z', '2018-10-01T08:30:00.123456789Z', `2018-10-01T08:30:00.${'0'.repeat(1000)}1+02:00`])(
  'takes %s in tolerant alone',
  (text) => {
    expect([pattern, zoned, tolerant].map((form) => form.test(text))).toEqual([false, false, true]);
  },
);

it('takes 0 to 7 fraction digits', () => {
  for (let digits = 0; digits <= 12; digits++) {
    const fraction = digits === 0 ? '' : `.${'1234567890123'.slice(0, digits)}`;
    expect(pattern.test(`2018-10-01T08:30:00${fraction}Z`), `${digits}`).toBe(digits <= 7);
  }
});

it.each([
  ['2018-10-01t08:30:00Z', 'lower-case t'],
  ['2018-10-01T08:30:00z', 'lower-case z'],
  ['2018-10-01 08:30:00Z', 'a space for T'],
  ['2018-10-01T08:30:00', 'no zone'],
  ['2018-10-01T08:30:00+00:00', 'an offset of nothing'],
  ['2018-10-01T08:30:00-00:00', 'an unknown offset'],
  ['2018-10-01T08:30:00+02:00', 'an offset'],
  ['2018-10-01T08:30Z', 'no seconds'],
  ['2018-10-01T08:30:00.Z', 'a point without digits'],
  ['2018-10-01T08:30:00,5Z', 'a comma'],
  ['2018-10-01T08:30:00Z\n', 'a line feed behind'],
  ['2018-10-01T08:30:00Z\r\n', 'a line end behind'],
  ['\n2018-10-01T08:30:00Z', 'a line feed before'],
  [' 2018-10-01T08:30:00Z', 'a space before'],
  ['2018-10-01T08:30:00Z ', 'a space behind'],
  ['2018-10-01T08:30:00Z\n2018-10-01T08:30:00Z', 'two lines'],
  ['２018-10-01T08:30:00Z', 'a full-width digit'],
  ['٢٠١٨-١٠-٠١T٠٨:٣٠:٠٠Z', 'Arabic digits'],
  ['2018‐10‐01T08:30:00Z', 'other hyphens'],
  ['18-10-01T08:30:00Z', 'two digits of a year'],
  ['+002018-10-01T08:30:00Z', 'a longer year'],
  ['-2018-10-01T08:30:00Z', 'a year before zero'],
  ['2018-10-1T8:30:00Z', 'single digits'],
  ['20181001T083000Z', 'the basic format'],
  ['2018-274T08:30:00Z', 'a day of the year'],
  ['2018-W40-1T08:30:00Z', 'a week'],
  ['2018-10-01', 'a date alone'],
  ['08:30:00Z', 'a time alone'],
  ['', 'nothing'],
])('refuses %j: %s', (text) => {
  expect(pattern.test(text)).toBe(false);
});

describe('is linear:', () => {
  it.each([dateTimeForm, zonedDateTimeForm])(
    '%j is anchored, and repeats nothing without bound',
    ({ pattern, not }) => {
      expect(pattern.startsWith('^')).toBe(true);
      for (const source of [pattern, not.pattern]) expect(source).not.toMatch(/[*]|\)\+|\{\d+,\}|\\[1-9k]|\(\?[=!<]/);
    },
  );

  it.each([
    ['digits', '1'.repeat(1_000_000)],
    ['a long fraction', `2018-10-01T08:30:00.${'0'.repeat(1_000_000)}`],
    ['many dates', '2018-10-01T08:30:00'.repeat(50_000)],
    ['many zones', `2018-10-01T08:30:00${'Z'.repeat(1_000_000)}`],
  ])('it refuses %s', (_name, text) => {
    expect([pattern, zoned, tolerant].some((form) => form.test(text))).toBe(false);
  });
});
