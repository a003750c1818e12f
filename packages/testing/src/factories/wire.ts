import { namedOptions } from '@referral-kit/text';
import type { Revision, TypeName } from '../generated/revisions.ts';
import { checkOverrides } from '../overrides/check.ts';
import { withReadable } from '../overrides/readable.ts';
import { Random } from '../sample/random.ts';
import { sampling } from '../sample/sampling.ts';
import { type Draw, respellingOf } from '../wire/respell.ts';
import { type SeedOptions, turn } from './turn.ts';

/** How a document is spelled. */
export interface WireOptions extends SeedOptions {
  /** The documented type of the document, such as `NewReferral`; `Referral` by default. */
  readonly type?: string;
}

/**
 * Spells a document as documents arrive from a live service and from clients: with other names for members, upper-case
 * first letters, null for what is absent, flags and numbers as texts, offsets in date-times. `normalize` of
 * `@referral-kit/normalizer` with the strict profile makes it the document again.
 *
 * @returns a copy of the document; a made-up referral where none is given
 * @throws {TypeError} when there is no such option
 * @throws {RangeError} when the document is not a valid one of the strict profile, or there is no such type
 */
export type WireSpelling<Referral> = (document?: Referral | object, options?: WireOptions) => unknown;

/** How many bits of a random number are drawn from before the next one is made. */
const bits = 32;

/** Draws from few random numbers: most draws are among two or four. */
const drawing = (random: Random): Draw => {
  let word = 0;
  let left = 0;
  return (below) => {
    const taken = 32 - Math.clz32(below - 1);
    if (below !== 2 ** taken) return random.below(below);
    if (left < taken) [word, left] = [random.next(), bits];
    const drawn = word & (below - 1);
    word >>>= taken;
    left -= taken;
    return drawn;
  };
};

/** @returns what spells documents of one revision. */
export const wireSpellingOf = <Referral>(revision: Revision): WireSpelling<Referral> => {
  const next = turn();
  return (document, given) => {
    const options = namedOptions(given, ['type', 'seed']);
    const contract = { revision, profile: 'strict', typeName: (options.type ?? 'Referral') as TypeName } as const;
    const respell = respellingOf(contract);
    const { seed, index } = next(options);
    if (document !== undefined) checkOverrides(contract, document);
    const draw = drawing(new Random(`${seed} wire`, index));
    return withReadable(() => respell(document ?? sampling(contract)(seed, index), draw));
  };
};
