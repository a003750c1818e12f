import { anObject, expectKinds, namedOptions } from '@referral-kit/text';
import * as fc from 'fast-check';
import { shapeOf } from '../contract.ts';
import type { Revision } from '../generated/revisions.ts';
import type { Part } from '../overrides/fits.ts';
import type { Overrides } from '../overrides/overrides.ts';
import { withReadable } from '../overrides/readable.ts';
import { sampling } from '../sample/sampling.ts';
import { arbitraryOf } from '../values/arbitrary.ts';
import { patchOf } from './make.ts';
import type { PatchOperation } from './operation.ts';

/** Makes arbitraries of JSON Patches that the service takes: a few changes that any referral may undergo. */
export type Patches<Referral> = (
  /** The members to change, such as `{ status: 'Active' }`; the substatus goes with the status. */
  changes?: Overrides<Referral>,
  options?: {
    /** The referral to be patched: then a status changes only as the transition table allows. */
    readonly before?: Referral;
  },
) => fc.Arbitrary<PatchOperation[]>;

/** @returns what makes arbitraries of patches of one revision's referrals. */
export const patches =
  <Referral>(revision: Revision): Patches<Referral> =>
  (changes, given) => {
    const options = expectKinds(namedOptions(given, ['before']), { before: anObject });
    const plan = { revision, changes: changes as Part | undefined, before: options.before as Part | undefined };
    const sample = sampling({ revision, profile: 'strict', typeName: 'Referral' });
    const make = (seed: number, pick: () => number): PatchOperation[] =>
      patchOf({ ...plan, referral: (fixed?: Part) => sample('patch', seed, fixed) as Part, pick });
    // What is impossible is refused now, not when the first value is asked for.
    withReadable(() => make(0, () => 0));
    const shape = shapeOf(revision, 'strict', 'Referral');
    return fc
      .tuple(arbitraryOf(shape), fc.nat(), fc.array(fc.nat(), { minLength: 5, maxLength: 5 }))
      .map(([document, seed, picks]) => {
        let at = 0;
        const pick = (): number => picks[at++ % picks.length] as number;
        // Free changes have the corner cases of the arbitraries; those that are asked for need a document with them.
        const referral = (fixed?: Part): Part =>
          (plan.changes === undefined ? document : sample('patch', seed, fixed)) as Part;
        return patchOf({ ...plan, referral, pick });
      });
  };
