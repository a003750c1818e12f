import { utcOf } from '@referral-kit/date-time';
import { isAnyDateTime } from '../guard/any-date-time.ts';
import { isDateTime } from '../guard/date-time.ts';
import { isZonedDateTime } from '../guard/zoned-date-time.ts';
import type { DateTimeReason, MessageParams } from '../messages.ts';
import type { Explain } from './explain.ts';
import { quote } from './show.ts';

/** A date-time in parts, with whatever is written for each; linear in the length of the text. */
const parts = /^([0-9]{4})(-[0-9]{2}-[0-9]{2})(?:([Tt ])([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:\.([0-9]*))?(.*))?$/s;

/** The most fraction digits that strict takes. */
const mostDigits = 7;

/** What is asked of a date-time in one place of the contract. */
interface Demand {
  readonly is: (text: string) => boolean;
  /** Whether years, seconds and fraction digits are those of .NET, and letters upper case. */
  readonly isDotNet: boolean;
  readonly name: string;
  readonly expected: string;
  readonly zone: string;
  readonly noZone: string;
}

const utc: Demand = {
  is: isDateTime,
  isDotNet: true,
  name: 'UTC date-time',
  expected: 'a UTC date-time such as 2018-10-01T18:01:32.8796627Z',
  zone: 'expected an upper-case Z, for UTC, right after the time',
  noZone: 'the final Z for UTC is missing',
};

const zonedExample = 'a date-time such as 2018-10-01T18:01:32.8796627Z or 2018-10-01T18:01:32+02:00';
const noOffset = 'the final Z, or an offset such as +02:00, is missing';

const zoned: Demand = {
  is: isZonedDateTime,
  isDotNet: true,
  name: 'date-time',
  expected: zonedExample,
  zone: 'expected an upper-case Z or an offset such as +02:00 right after the time',
  noZone: noOffset,
};

const any: Demand = {
  is: isAnyDateTime,
  isDotNet: false,
  name: 'date-time',
  expected: zonedExample,
  zone: 'expected Z or an offset such as +02:00 right after the time',
  noZone: noOffset,
};

const reasonFor = (text: string, { isDotNet }: Demand): DateTimeReason => {
  const [, year, day = '', separator, time, fraction, zone] = parts.exec(text) ?? [];
  if (year === undefined) return 'no date-time';
  if (time === undefined) return 'no time';
  // Year 0000 has the days of 2000.
  if (!isDateTime(`${year === '0000' ? '2000' : year}${day}T00:00:00Z`)) return 'no such day';
  if (isDotNet && year === '0000') return 'year 0000';
  const isLeap = /^[0-9]{2}:[0-9]{2}:60$/.test(time);
  if (!isDateTime(`2000-01-01T${isLeap ? time.replace(/60$/, '59') : time}Z`)) return 'no such time';
  if (isLeap && isDotNet) return 'leap second';
  if (separator === ' ' || (isDotNet && separator !== 'T')) return 'separator';
  if (fraction === '' || (isDotNet && (fraction?.length ?? 0) > mostDigits)) return 'fraction';
  if (zone === '') return 'no zone';
  return isLeap && isAnyDateTime(`2000-01-01T00:00:00${zone}`) ? 'no such time' : 'zone';
};

const reasons: Readonly<Record<Exclude<DateTimeReason, 'zone' | 'no zone'>, string>> = {
  'no date-time': 'expected the form 2018-10-01T18:01:32Z',
  'no time': 'the time is missing, as in 2018-10-01T18:01:32Z',
  'year 0000': 'years are 0001 to 9999',
  'no such day': 'the calendar has no such day',
  'no such time': 'the day has no such time, or its seconds are missing',
  'leap second': 'seconds are 00 to 59',
  separator: 'an upper-case T goes between date and time',
  fraction: 'a second has 1 to 7 fraction digits, or none and no dot',
};

const saying =
  ({ name, zone, noZone }: Demand) =>
  ({ received, reason }: MessageParams['schema/bad-date-time']): string =>
    `${received} is not a ${name}: ${{ ...reasons, zone, 'no zone': noZone }[reason]}`;

/** A text that is longer holds more digits than any date-time that can be mended. */
const longest = 64;

/** The same instant as it should be written, with all its digits; a text that is long has none. */
const respelled = (text: string, { is }: Demand): string | undefined => {
  if (text.length > longest) return undefined;
  const capitals = text.toUpperCase();
  return is(capitals) ? capitals : utcOf(text, isDateTime);
};

const explaining = (demand: Demand): Explain => {
  const say = saying(demand);
  return (_model, text: string, report) => {
    if (demand.is(text)) return false;
    report.add(() => {
      const received = quote(text);
      const value = respelled(text, demand);
      return {
        code: 'schema/bad-date-time',
        params: { received, reason: reasonFor(text, demand) },
        say,
        about: {
          expected: demand.expected,
          received,
          ...(value !== undefined && { suggestion: { action: 'replace', value } }),
        },
      };
    });
    return true;
  };
};

/** Looks for a text that is no date-time in UTC. */
export const explainDateTime: Explain = /*#__PURE__*/ explaining(utc);

/** Looks for a text that is no date-time, where one may have an offset. */
export const explainZonedDateTime: Explain = /*#__PURE__*/ explaining(zoned);

/** Looks for a text that is no date-time of RFC 3339. */
export const explainAnyDateTime: Explain = /*#__PURE__*/ explaining(any);
