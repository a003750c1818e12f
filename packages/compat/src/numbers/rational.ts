/** An exact fraction in lowest terms; the denominator is positive. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

const divisor = (left: bigint, right: bigint): bigint => {
  let [a, b] = [magnitude(left), magnitude(right)];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
};

const fraction = (top: bigint, bottom: bigint): Rational => {
  const common = divisor(top, bottom) || 1n;
  const sign = bottom < 0n ? -1n : 1n;
  return { top: (sign * top) / common, bottom: (sign * bottom) / common };
};

/** @returns the decimal that JSON shows for a number, exactly: 0.1 is one tenth, not the double next to it */
export const rational = (value: number): Rational => {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power >= 0 ? fraction(digits * 10n ** BigInt(power), 1n) : fraction(digits, 10n ** BigInt(-power));
};

export const compare = (left: Rational, right: Rational): number => {
  const difference = left.top * right.bottom - right.top * left.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const add = (left: Rational, right: Rational): Rational =>
  fraction(left.top * right.bottom + right.top * left.bottom, left.bottom * right.bottom);

export const times = (value: Rational, factor: bigint): Rational => fraction(value.top * factor, value.bottom);

export const divide = (left: Rational, right: Rational): Rational =>
  fraction(left.top * right.bottom, left.bottom * right.top);

export const isMultiple = (value: Rational, of: Rational): boolean => divide(value, of).bottom === 1n;

/** @returns the least number that is a multiple of both */
export const leastCommonMultiple = (left: Rational, right: Rational): Rational => {
  const top = (left.top / divisor(left.top, right.top)) * right.top;
  return fraction(magnitude(top), divisor(left.bottom, right.bottom));
};

/** @returns the greatest whole number that is not above the value */
export const floor = (value: Rational): bigint => {
  const quotient = value.top / value.bottom;
  return value.top % value.bottom < 0n ? quotient - 1n : quotient;
};

/** @returns the double that stands for the value exactly in JSON, or undefined when there is none */
export const toNumber = (value: Rational): number | undefined => {
  const near = value.bottom === 1n ? Number(value.top) : Number(value.top) / Number(value.bottom);
  if (!Number.isFinite(near)) return undefined;
  return compare(rational(near), value) === 0 ? near : undefined;
};

export const text = (value: Rational): string => `${value.top}/${value.bottom}`;
