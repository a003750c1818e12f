import { isDateTime } from '../guard/date-time.ts';
import { isZonedDateTime } from '../guard/zoned-date-time.ts';
import type { DateTimeReason, MessageParams } from '../messages.ts';
import type { Model } from './model.ts';
import type { Finding, Report } from './report.ts';
import { quote } from './show.ts';

/** A date-time in parts, with whatever is written for each; linear in the length of the text. */
const parts = /^(\d{4}-\d\d-\d\d)(?:([Tt ])(\d\d:\d\d(?::\d\d)?)(?:\.(\d*))?(.*))?$/s;

type Check = (text: string) => boolean;

const reasonFor = (text: string): DateTimeReason => {
  const [, date, separator, time, fraction, zone] = parts.exec(text) ?? [];
  if (date === undefined) return 'no date-time';
  if (time === undefined) return 'no time';
  if (!isDateTime(`${date}T00:00:00Z`)) return 'no such day';
  if (!isDateTime(`${date}T${time}Z`)) return 'no such time';
  if (separator !== 'T') return 'separator';
  if (fraction === '' || (fraction?.length ?? 0) > 7) return 'fraction';
  return zone === '' ? 'no zone' : 'zone';
};

const reasons: Readonly<Record<DateTimeReason, string>> = {
  'no date-time': 'expected the form 2018-10-01T18:01:32Z',
  'no time': 'the time is missing, as in 2018-10-01T18:01:32Z',
  'no such day': 'the calendar has no such day',
  'no such time': 'the day has no such time, or its seconds are missing',
  separator: 'an upper-case T goes between date and time',
  fraction: 'a second has 1 to 7 fraction digits, or none and no dot',
  'no zone': 'the final Z for UTC is missing',
  zone: 'expected an upper-case Z, for UTC, right after the time',
};

type Say = (params: MessageParams['schema/bad-date-time']) => string;

const say: Say = ({ received, reason }) => `${received} is no UTC date-time: ${reasons[reason]}`;

const zonedReasons: Readonly<Partial<Record<DateTimeReason, string>>> = {
  'no zone': 'the final Z, or an offset such as +02:00, is missing',
  zone: 'expected an upper-case Z or an offset such as +02:00 right after the time; only in UTC has a minute a leap second',
};

const sayZoned: Say = ({ received, reason }) =>
  `${received} is no date-time: ${zonedReasons[reason] ?? reasons[reason]}`;

/** The same moment well spelt, where that only takes other letters; a text that is long is none. */
const respelled = (text: string): string =>
  text.length > 40
    ? text
    : text
        .toUpperCase()
        .replace(/^(\d{4}-\d\d-\d\d) /, '$1T')
        .replace(/[+-]00:?00$/, 'Z');

const badDateTime = (text: string, is: Check, say: Say, expected: string): Finding<'schema/bad-date-time'> => {
  const received = quote(text);
  const value = respelled(text);
  return {
    code: 'schema/bad-date-time',
    params: { received, reason: reasonFor(text) },
    say,
    about: { expected, received, ...(is(value) && { suggestion: { action: 'replace', value } }) },
  };
};

const utc = 'a UTC date-time such as 2018-10-01T18:01:32.8796627Z';
const zoned = 'a date-time such as 2018-10-01T18:01:32.8796627Z or 2018-10-01T18:01:32+02:00';

/** Looks for a text that is no date-time. */
export const explainDateTime = (_model: Model, text: string, report: Report): boolean => {
  if (isDateTime(text)) return false;
  report.add(() => badDateTime(text, isDateTime, say, utc));
  return true;
};

/** Looks for a text that is no date-time, where one may have an offset. */
export const explainZonedDateTime = (_model: Model, text: string, report: Report): boolean => {
  if (isZonedDateTime(text)) return false;
  report.add(() => badDateTime(text, isZonedDateTime, sayZoned, zoned));
  return true;
};
