/** A number's sign, its digits without zeros at either end, and the power of ten of its last digit. */
const normalized = (text: string): string => {
  const [mantissa = '', power = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = (whole + fraction).replace(/^0+/, '');
  const kept = digits.replace(/0+$/, '');
  if (kept === '') return '0';
  const exponent = Number(power) - fraction.length + (digits.length - kept.length);
  return `${mantissa.startsWith('-') ? '-' : ''}${kept}e${exponent}`;
};

/** Up to this many significant digits every number survives the way into a double and back. */
const safeDigits = 15;

/**
 * Whether reading a JSON number as a double would change it: whether the shortest text that stands for
 * the double denotes another number.
 *
 * @example isLossy('12345678901234567890') // true: it would be read as 12345678901234567000
 * @example isLossy('1.10') // false
 */
export const isLossy = (text: string): boolean => {
  if (text.length <= safeDigits && !/e/i.test(text)) return false;
  const number = Number(text);
  return !Number.isFinite(number) || normalized(String(number)) !== normalized(text);
};
