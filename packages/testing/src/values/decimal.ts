import * as fc from 'fast-check';

const corners = [0, -0, 0.1, 1e-7, 1e-28, 5e-324, 2 ** 53, 2 ** 53 + 2, 1e21, 99_999_999.99];

/** Amounts as they are seen, the corners of what a double and a .NET decimal hold, and any number between. */
export const decimal = (minimum: number, maximum: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: Math.max(minimum, 0), max: Math.min(maximum, 1e9) }),
    fc.integer({ min: Math.max(minimum, 0), max: Math.min(maximum, 1e9) }).map((cents) => cents / 100),
    fc.constantFrom(...corners.filter((value) => value >= minimum && value <= maximum), minimum, maximum),
    fc.double({ min: minimum, max: maximum, noNaN: true }),
  );
