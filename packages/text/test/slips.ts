import * as fc from 'fast-check';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** A letter. */
const letter = fc.constantFrom(...letters);

/** A word of at least `minLength` small letters, and at most 20. */
export const word = (minLength: number): fc.Arbitrary<string> => fc.string({ unit: letter, minLength, maxLength: 20 });

/** The text with one slip: a letter left out, put in, written wrongly, or swapped with the next. */
export const slipIn = (text: string): fc.Arbitrary<string> =>
  fc
    .record({ at: fc.nat(text.length - 1), put: letter, kind: fc.constantFrom('out', 'in', 'wrong', 'swap') })
    .map(({ at, put, kind }) => {
      const before = text.slice(0, at);
      const [here = '', next = ''] = text.slice(at);
      if (kind === 'out') return before + text.slice(at + 1);
      if (kind === 'in') return before + put + text.slice(at);
      if (kind === 'wrong') return before + put + text.slice(at + 1);
      return before + next + here + text.slice(at + 2);
    });
