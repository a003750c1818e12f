/** A number's sign, its digits without zeros at either end, and the power of ten of its last digit. */
const digitsOf = (text: string): string => {
  const [mantissa = '', power = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = (whole + fraction).replace(/^0+/, '');
  const kept = digits.replace(/0+$/, '');
  const exponent = Number(power) - fraction.length + (digits.length - kept.length);
  return kept === '' ? '0' : `${mantissa.startsWith('-') ? '-' : ''}${kept}e${exponent}`;
};

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** No decimal of the contract has as many characters; longer texts are not looked through. */
const longest = 400;

/**
 * @returns the number that a text writes as JSON does; nothing where a double would be another number than the
 * text says, or where there is none
 *
 * @example exactNumber('10000.50') // 10000.5
 * @example exactNumber('12345678901234567890') // undefined: it would be 12345678901234567000
 */
export const exactNumber = (text: string): number | undefined => {
  if (text.length > longest || !jsonNumber.test(text)) return undefined;
  const number = Number(text);
  if (!Number.isFinite(number) || Object.is(number, -0)) return undefined;
  return digitsOf(String(number)) === digitsOf(text) ? number : undefined;
};
