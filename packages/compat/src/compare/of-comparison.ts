import { expected } from '@referral-kit/text';

/**
 * Makes something of a comparison that a program gave.
 *
 * @throws {TypeError} for what is none
 */
export const ofComparison = <Given extends { readonly files: readonly unknown[] }, Made>(
  comparison: Given,
  make: (comparison: Given) => Made,
): Made =>
  expected('a comparison that compare returned', () => {
    if (!Array.isArray(comparison.files)) throw new TypeError('It has no files.');
    return make(comparison);
  });
