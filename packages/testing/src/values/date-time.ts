import * as fc from 'fast-check';
import { instants } from './instant.ts';
import { instantText, ticksPerSecond } from './ticks.ts';

const corners = [
  '0001-01-01T00:00:00.0000000Z',
  '1900-02-28T23:59:59.9Z',
  '1969-12-31T23:59:59.99Z',
  '2000-02-29T12:00:00.0001Z',
  '2018-10-01T08:30:00Z',
  '2024-02-29T23:59:59.12345Z',
  '2100-02-28T00:00:00.000000Z',
  '9999-12-31T23:59:59.9999999Z',
];

const whole = instants.map((ticks) => ticks - (ticks % ticksPerSecond));
const milliseconds = instants.map((ticks) => ticks - (ticks % 10_000n));
const style = fc.nat(3);

const written = (moments: fc.Arbitrary<bigint>): fc.Arbitrary<string> =>
  fc.tuple(moments, style).map(([ticks, length]) => instantText(ticks, length));

/** Offsets from UTC that are in use, and the ends of what can be written. */
const offsets = ['+00:00', '-00:00', '+02:00', '-08:00', '+05:45', '+14:00', '-23:59', '+23:59'];

/** Date-times: recent ones with 0, 3, 6 or 7 fraction digits, and the corners of the calendar. */
const dateTime: fc.Arbitrary<string> = fc.oneof(
  { withCrossShrink: true },
  written(whole),
  written(milliseconds),
  written(instants),
  fc.constantFrom(...corners),
);

/** Date-times with an offset, and some without. */
const zoned: fc.Arbitrary<string> = fc
  .tuple(dateTime, fc.constantFrom(...offsets, 'Z'))
  .map(([text, offset]) => text.replace('Z', offset));

/** What RFC 3339 takes beyond the calendar and the clock of .NET. */
const beyondDotNet = [
  '0000-01-01T00:00:00Z',
  '0000-02-29T00:00:00Z',
  '1990-12-31T23:59:60Z',
  '1990-12-31T15:59:60-08:00',
  '2015-06-30T23:59:60.1234567Z',
  '2015-07-01T01:59:60+02:00',
  '2018-10-01T08:30:00.123456789Z',
];

/** Any date-time of RFC 3339. */
const any: fc.Arbitrary<string> = fc.oneof(
  { withCrossShrink: true },
  dateTime,
  zoned,
  zoned.map((text) => text.toLowerCase()),
  fc.constantFrom(...beyondDotNet),
);

/** @returns date-times that match a pattern: with an offset, and in small letters, where it takes them. */
export const dateTimes = (pattern: RegExp): fc.Arbitrary<string> => {
  if (pattern.test('2018-10-01t18:01:32z')) return any;
  return pattern.test('2018-10-01T18:01:32+02:00') ? zoned : dateTime;
};
