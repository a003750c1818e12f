import { utcOf } from '@referral-kit/date-time';

const dateTime = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,7}))?Z$/;

const isDateTime = (text: string): boolean => dateTime.test(text);

/**
 * A date-time in UTC and in a form of one length, so that texts compare as the times do, to the last of seven fraction
 * digits; a `Date` would lose four of them. What arrives may have an offset.
 *
 * @returns nothing for what is no such date-time
 */
export const instant = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined;
  const parts = dateTime.exec(value) ?? dateTime.exec(utcOf(value, isDateTime) ?? '');
  return parts ? `${parts[1]}.${(parts[2] ?? '').padEnd(7, '0')}` : undefined;
};
