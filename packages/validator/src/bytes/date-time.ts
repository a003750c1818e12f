import { isAnyDateTime } from '../guard/any-date-time.ts';
import { isDateTime } from '../guard/date-time.ts';
import { isZonedDateTime } from '../guard/zoned-date-time.ts';
import { textOf } from './decode.ts';
import { none } from './skip.ts';
import { skipText } from './text.ts';

const quote = 0x22;
const colon = 0x3a;
const hyphen = 0x2d;
const dot = 0x2e;
const letterT = 0x54;
const letterZ = 0x5a;

/** The length of `2018-10-01T18:01:32`, and the most digits that a fraction may have. */
const length = 19;
const mostDigits = 7;

const days = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The digit at an offset; for any other byte a number above 9. */
const digit = (view: DataView, at: number): number => (view.getUint8(at) - 0x30) >>> 0;

/** The number that two digits are; above 99 where they are none. */
const two = (view: DataView, at: number): number => {
  const tens = digit(view, at);
  const units = digit(view, at + 1);
  return tens > 9 || units > 9 ? 100 : tens * 10 + units;
};

const isDay = (year: number, month: number, day: number): boolean => {
  if (month < 1 || month > 12 || day < 1) return false;
  if (day <= (days[month] as number)) return true;
  return month === 2 && day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
};

/**
 * Skips a date-time that `isDateTime` accepts and that is written without escapes. The same rule on bytes, since making
 * a string of each would take longer than to look at it; a test holds one to the other.
 */
const skipUtc = (view: DataView, start: number): number => {
  const at = start + 1;
  if (
    view.getUint8(start) !== quote ||
    view.getUint8(at + 4) !== hyphen ||
    view.getUint8(at + 7) !== hyphen ||
    view.getUint8(at + 10) !== letterT
  )
    return none;
  if (view.getUint8(at + 13) !== colon || view.getUint8(at + 16) !== colon) return none;
  const century = two(view, at);
  const inCentury = two(view, at + 2);
  const year = century * 100 + inCentury;
  if (century > 99 || inCentury > 99 || year === 0) return none;
  if (!isDay(year, two(view, at + 5), two(view, at + 8))) return none;
  if (two(view, at + 11) > 23 || two(view, at + 14) > 59 || two(view, at + 17) > 59) return none;
  let end = at + length;
  if (view.getUint8(end) === dot) {
    const first = end + 1;
    end = first;
    while (digit(view, end) <= 9) end += 1;
    if (end === first || end > first + mostDigits) return none;
  }
  return view.getUint8(end) === letterZ && view.getUint8(end + 1) === quote ? end + 2 : none;
};

const skipAnother = (view: DataView, at: number, is: (text: string) => boolean): number => {
  const end = skipText(view, at);
  return end !== none && is(textOf(view, at, end)) ? end : none;
};

/** Skips a string that `isDateTime` accepts. */
export const skipDateTime = (view: DataView, at: number): number => {
  const end = skipUtc(view, at);
  return end === none ? skipAnother(view, at, isDateTime) : end;
};

/** Skips a string that `isZonedDateTime` accepts. */
export const skipZonedDateTime = (view: DataView, at: number): number => {
  const end = skipUtc(view, at);
  return end === none ? skipAnother(view, at, isZonedDateTime) : end;
};

/** Skips a string that `isAnyDateTime` accepts. */
export const skipAnyDateTime = (view: DataView, at: number): number => {
  const end = skipUtc(view, at);
  return end === none ? skipAnother(view, at, isAnyDateTime) : end;
};
