const zero = 48;
const colon = 58;
const hyphen = 45;
const dot = 46;
const letterT = 84;
const letterZ = 90;

const days = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Shortest and longest text: `2018-10-01T18:01:32Z` and the same with `.1234567`. */
const shortest = 20;
const longest = 28;

/** The number that the two characters at `at` write, or -1 when one is no digit. */
const two = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - zero;
  const units = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -1;
};

const isPunctuated = (text: string): boolean =>
  text.charCodeAt(4) === hyphen &&
  text.charCodeAt(7) === hyphen &&
  text.charCodeAt(10) === letterT &&
  text.charCodeAt(13) === colon &&
  text.charCodeAt(16) === colon &&
  text.charCodeAt(text.length - 1) === letterZ;

const isDate = (century: number, year: number, month: number, day: number): boolean => {
  if (century < 0 || year < 0 || month < 1 || month > 12 || day < 1) return false;
  if (day <= (days[month] as number)) return true;
  return month === 2 && day === 29 && (year === 0 ? century % 4 === 0 : year % 4 === 0);
};

/** A leap second ends June or December (RFC 3339, section 5.7). */
const isTime = (month: number, day: number, hour: number, minute: number, second: number): boolean => {
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0) return false;
  if (second < 60) return true;
  const yearHalf = (month === 6 && day === 30) || (month === 12 && day === 31);
  return second === 60 && minute === 59 && hour === 23 && yearHalf;
};

const isFraction = (text: string): boolean => {
  const last = text.length - 1;
  if (last < shortest) return last === shortest - 1;
  if (last === shortest || text.charCodeAt(shortest - 1) !== dot) return false;
  for (let at = shortest; at < last; at++) {
    const digit = text.charCodeAt(at) - zero;
    if (!(digit >= 0 && digit <= 9)) return false;
  }
  return true;
};

/**
 * Whether a text is a date-time as the contract reads it: RFC 3339 in UTC with upper-case `T` and `Z`, at
 * most seven fraction digits, and a date that exists. The same verdict as the schemas' pattern, without
 * a regular expression.
 */
export const isDateTime = (text: string): boolean => {
  if (text.length < shortest || text.length > longest || !isPunctuated(text)) return false;
  const month = two(text, 5);
  const day = two(text, 8);
  return (
    isDate(two(text, 0), two(text, 2), month, day) &&
    isTime(month, day, two(text, 11), two(text, 14), two(text, 17)) &&
    isFraction(text)
  );
};
