import * as fc from 'fast-check';
import { oddTexts, plainTexts, samples } from './samples.ts';

const odd = fc.constantFrom(...oddTexts);
const nonEmptyOdd = fc.constantFrom(...oddTexts.filter((text) => text !== ''));
const random = fc.string({ unit: 'grapheme', maxLength: 12 });
const nonEmptyRandom = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });

const hex = (value: bigint): string => value.toString(16).padStart(16, '0');
const id = fc
  .tuple(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }))
  .map(([high, low]) => `${hex(high)}${hex(low)}`.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'));

const likely = (name: string): fc.Arbitrary<string> =>
  samples[name] ? fc.constantFrom(...samples[name]) : /(^i|I)d$/.test(name) ? id : fc.constantFrom(...plainTexts);

/** @returns texts for the member `name`: mostly of its usual shape, some odd, some random. */
export const text = (name: string, nonEmpty: boolean, examples: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 8, arbitrary: likely(name) },
    { weight: 1, arbitrary: nonEmpty ? nonEmptyOdd : odd },
    { weight: 1, arbitrary: nonEmpty ? nonEmptyRandom : random },
    ...(examples.length > 0 ? [{ weight: 8, arbitrary: fc.constantFrom(...examples) }] : []),
  );
