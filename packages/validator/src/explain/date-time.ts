import { utcOf } from '@referral-kit/date-time';
import { badDateTime } from '@referral-kit/messages/en/validator';
import { quote } from '@referral-kit/text';
import type { DateTimeForm, DateTimeReason } from '@referral-kit/types/issues';
import { isAnyDateTime } from '../guard/any-date-time.ts';
import { isDateTime } from '../guard/date-time.ts';
import { isZonedDateTime } from '../guard/zoned-date-time.ts';
import type { Explain } from './explain.ts';

/** A date-time in parts, with whatever is written for each; linear in the length of the text. */
const parts = /^([0-9]{4})(-[0-9]{2}-[0-9]{2})(?:([Tt ])([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:\.([0-9]*))?(.*))?$/s;

/** The most fraction digits that strict takes. */
const mostDigits = 7;

/** What is asked of a date-time in one place of the contract. */
interface Demand {
  readonly is: (text: string) => boolean;
  readonly form: DateTimeForm;
}

const utc: Demand = { is: isDateTime, form: 'utc' };
const zoned: Demand = { is: isZonedDateTime, form: 'offset' };
const any: Demand = { is: isAnyDateTime, form: 'rfc3339' };

const expectedOf = (form: DateTimeForm): string =>
  form === 'utc' ? 'a UTC date-time such as 2018-10-01T18:01:32Z' : 'a date-time such as 2018-10-01T18:01:32+02:00';

const reasonFor = (text: string, { is, form }: Demand): DateTimeReason => {
  // Years, seconds and fraction digits are those of .NET, and letters upper case.
  const isDotNet = form !== 'rfc3339';
  const [, year, day = '', separator, time, fraction, zone] = parts.exec(text) ?? [];
  if (year === undefined) return 'syntax';
  if (time === undefined) return 'no-time';
  // Year 0000 has the days of 2000.
  if (!isDateTime(`${year === '0000' ? '2000' : year}${day}T00:00:00Z`)) return 'no-such-day';
  if (isDotNet && year === '0000') return 'year-zero';
  const isLeap = /^[0-9]{2}:[0-9]{2}:60$/.test(time);
  if (!isDateTime(`2000-01-01T${isLeap ? time.replace(/60$/, '59') : time}Z`)) return 'no-such-time';
  if (isLeap && isDotNet) return 'leap-second';
  if (separator === ' ' || (isDotNet && separator !== 'T')) return 'separator';
  if (fraction === '' || (isDotNet && (fraction?.length ?? 0) > mostDigits)) return 'fraction';
  if (zone === '') return 'no-offset';
  return isLeap && is(`2000-01-01T00:00:00${zone}`) ? 'no-such-time' : 'bad-offset';
};

/** A text that is longer holds more digits than any date-time that can be fixed. */
const longest = 64;

/** The same instant as it should be written, with all its digits; a text that is long has none. */
const respelled = (text: string, { is }: Demand): string | undefined => {
  // Without a time there is no colon.
  if (text.length > longest || !text.includes(':')) return undefined;
  const capitals = text.toUpperCase();
  return is(capitals) ? capitals : utcOf(text, isDateTime);
};

const explaining =
  (demand: Demand): Explain =>
  (_model, text: string, report) => {
    if (demand.is(text)) return false;
    report.add(() => {
      const { form } = demand;
      const value = respelled(text, demand);
      return {
        code: 'schema/bad-date-time',
        params: { received: quote(text), reason: reasonFor(text, demand), form },
        say: badDateTime,
        expected: expectedOf(form),
        suggestion: value === undefined ? value : { action: 'replace', value },
      };
    });
    return true;
  };

/** Looks for a text that is no date-time in UTC. */
export const explainDateTime: Explain = /*#__PURE__*/ explaining(utc);

/** Looks for a text that is no date-time, where one may have an offset. */
export const explainZonedDateTime: Explain = /*#__PURE__*/ explaining(zoned);

/** Looks for a text that is no date-time of RFC 3339. */
export const explainAnyDateTime: Explain = /*#__PURE__*/ explaining(any);
