import * as fc from 'fast-check';
import { document } from '../documents.ts';
import type { Revision } from '../generated/revisions.ts';
import { type Draw, respellingOf } from './respell.ts';

/** A valid referral, and the same one as it could arrive. */
export interface Spelt<Referral> {
  /** The referral in the spelling of the contract. */
  readonly referral: Referral;
  /** What could arrive for it; `normalize` of `@referral-kit/normalizer` with the strict profile makes it the referral. */
  readonly wire: unknown;
}

/** Makes arbitraries of valid referrals, each next to the same one in a spelling that arrives. */
export type WireSpellings<Referral> = () => fc.Arbitrary<Spelt<Referral>>;

/** @returns what makes arbitraries of spellings of one revision's referrals. */
export const wireSpellings =
  <Referral>(revision: Revision): WireSpellings<Referral> =>
  () => {
    const respell = respellingOf({ revision, profile: 'strict', typeName: 'Referral' });
    return fc
      .tuple(document('Referral', { revision }), fc.infiniteStream(fc.nat({ max: 2 ** 30 })))
      .map(([referral, numbers]) => {
        const draw: Draw = (below) => (numbers.next().value as number) % below;
        return { referral: referral as Referral, wire: respell(referral, draw) };
      });
  };
