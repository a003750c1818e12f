/**
 * The largest .NET `decimal`, 79228162514264337593543950335 (2^96 - 1), as a double holds it.
 * {@link exactLiterals} keeps the digit that the double loses.
 */
export const decimalLimit: number = 2 ** 96;

/** What to write in an emitted file for a number that a double only approximates. */
export const exactLiterals: ReadonlyMap<number, string> = new Map([
  [decimalLimit, '79228162514264337593543950335'],
  [-decimalLimit, '-79228162514264337593543950335'],
]);
