import * as fc from 'fast-check';
import { instants, instantText, ticksPerSecond } from './instant.ts';

const corners = [
  '0000-01-01T00:00:00Z',
  '0000-02-29T00:00:00Z',
  '0001-01-01T00:00:00.0000000Z',
  '1900-02-28T23:59:59.9Z',
  '1969-12-31T23:59:59.99Z',
  '1990-12-31T23:59:60Z',
  '2000-02-29T12:00:00.0001Z',
  '2015-06-30T23:59:60.1234567Z',
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

/** Date-times: recent ones with 0, 3, 6 or 7 fraction digits, and the corners of the calendar. */
export const dateTime: fc.Arbitrary<string> = fc.oneof(
  { withCrossShrink: true },
  written(whole),
  written(milliseconds),
  written(instants),
  fc.constantFrom(...corners),
);
