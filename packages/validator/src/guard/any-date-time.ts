import { isDateTime } from './date-time.ts';

/** Any date-time of RFC 3339 in parts; linear in the length of the text. */
const parts =
  /^([0-9]{4})(-[0-9]{2}-[0-9]{2})[Tt]([0-9]{2}:[0-9]{2}):([0-9]{2})(?:\.[0-9]+)?(?:[Zz]|([-+])((?:[01][0-9]|2[0-3]):[0-5][0-9]))$/;

/** The days on which a leap second can be, as local time has it: in UTC, west of it, and east of it. */
const inUtc = ['-06-30', '-12-31'];
const dayAfter = ['-07-01', '-01-01'];

const isLeapSecond = (day: string, time: string, sign: string, offset: string): boolean => {
  if (offset === '00:00') return inUtc.includes(day) && time === '23:59';
  return (sign === '-' ? inUtc : dayAfter).includes(day);
};

/**
 * Whether a text is a date-time of RFC 3339: with any offset, any number of fraction digits, a leap second where one can
 * be. The same verdict as the form in the tolerant schemas.
 */
export const isAnyDateTime = (text: string): boolean => {
  if (isDateTime(text)) return true;
  const [, year = '', day = '', time = '', second = '', sign = '+', offset = '00:00'] = parts.exec(text) ?? [];
  if (year === '') return false;
  // Year 0000 is a leap year, as 2000 is.
  const known = year === '0000' ? '2000' : year;
  if (second !== '60') return isDateTime(`${known}${day}T${time}:${second}Z`);
  return isDateTime(`${known}${day}T${time}:00Z`) && isLeapSecond(day, time, sign, offset);
};
