import { isDateTime } from './date-time.ts';

const zero = 48;
const colon = 58;
const plus = 43;
const minus = 45;

/** Length of an offset such as `+02:00`. */
const offsetLength = 6;

const isDigit = (code: number, most: number): boolean => code >= zero && code <= zero + most;

/** Whether `text` ends in an offset from `at` on: a sign, hours up to 23, a colon, minutes up to 59. */
const isOffset = (text: string, at: number): boolean => {
  const sign = text.charCodeAt(at);
  const tens = text.charCodeAt(at + 1);
  return (
    (sign === plus || sign === minus) &&
    isDigit(tens, 2) &&
    isDigit(text.charCodeAt(at + 2), tens === zero + 2 ? 3 : 9) &&
    text.charCodeAt(at + 3) === colon &&
    isDigit(text.charCodeAt(at + 4), 5) &&
    isDigit(text.charCodeAt(at + 5), 9)
  );
};

/**
 * Whether a text is a date-time as {@link isDateTime} has it, in UTC or with an offset. The same verdict as the
 * form in the schemas.
 */
export const isZonedDateTime = (text: string): boolean => {
  if (isDateTime(text)) return true;
  const at = text.length - offsetLength;
  return at >= 0 && isOffset(text, at) && isDateTime(`${text.slice(0, at)}Z`);
};
