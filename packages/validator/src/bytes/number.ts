import { isLossy } from '@referral-kit/text';
import { isDigit } from './digit.ts';
import { none } from './skip.ts';

const minus = 0x2d;
const plus = 0x2b;
const dot = 0x2e;
const zero = 0x30;
const letterE = 0x65;

/** Numbers of up to so many characters, without an exponent, lose nothing as a double. */
const safeLength = 15;

/** Powers of ten that a double holds exactly: a quotient by one of them is the double nearest to the number written. */
const powers: readonly number[] = /*#__PURE__*/ Array.from({ length: safeLength + 1 }, (_, power) => 10 ** power);

const skipDigits = (view: DataView, at: number): number => {
  let end = at;
  while (isDigit(view.getUint8(end))) end += 1;
  return end;
};

/** Skips the rest of a number, if it has an exponent. */
const skipExponent = (view: DataView, at: number): number => {
  if ((view.getUint8(at) | 0x20) !== letterE) return at;
  const sign = view.getUint8(at + 1);
  const first = sign === minus || sign === plus ? at + 2 : at + 1;
  const end = skipDigits(view, first);
  return end === first ? none : end;
};

/** Skips a number that has many digits or an exponent, given where its other digits end. */
const skipOther = (view: DataView, start: number, digits: number, minimum: number, maximum: number): number => {
  const end = skipExponent(view, digits);
  if (end === none) return none;
  let text = '';
  for (let at = start; at < end; at += 1) text += String.fromCharCode(view.getUint8(at));
  return !isLossy(text) && Number(text) >= minimum && Number(text) <= maximum ? end : none;
};

/** Skips a number in a range that a double represents without loss. */
export const skipNumber = (view: DataView, start: number, minimum: number, maximum: number): number => {
  const isNegative = view.getUint8(start) === minus;
  const first = isNegative ? start + 1 : start;
  let digits = 0;
  let at = first;
  for (; isDigit(view.getUint8(at)); at += 1) digits = digits * 10 + view.getUint8(at) - zero;
  if (at === first || (view.getUint8(first) === zero && at > first + 1)) return none;
  let places = 0;
  if (view.getUint8(at) === dot) {
    at += 1;
    for (; isDigit(view.getUint8(at)); at += 1) {
      digits = digits * 10 + view.getUint8(at) - zero;
      places += 1;
    }
    if (places === 0) return none;
  }
  if (at - start > safeLength || (view.getUint8(at) | 0x20) === letterE)
    return skipOther(view, start, at, minimum, maximum);
  const value = (isNegative ? -digits : digits) / (powers[places] as number);
  return value >= minimum && value <= maximum ? at : none;
};
