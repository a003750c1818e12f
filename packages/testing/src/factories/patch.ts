import { anObject, expectKinds, namedOptions } from '@referral-kit/text';
import type { Revision } from '../generated/revisions.ts';
import type { Part } from '../overrides/fits.ts';
import type { Overrides } from '../overrides/overrides.ts';
import { withReadable } from '../overrides/readable.ts';
import { patchOf } from '../patches/make.ts';
import type { PatchOperation } from '../patches/operation.ts';
import { Random } from '../sample/random.ts';
import { sampling } from '../sample/sampling.ts';
import { type SeedOptions, turn } from './turn.ts';

/** What a patch is for. */
export interface PatchOptions<Referral> extends SeedOptions {
  /** The referral to be patched: then a status changes only as the transition table allows. */
  readonly before?: Referral;
}

/**
 * Makes JSON Patches (RFC 6902) that the service takes. Without changes, a patch changes one to three members that any
 * referral may have changed.
 *
 * @throws {RangeError} naming what is expected, when no valid referral has these members, the transition table does
 *   not lead to them, or only the service sets them
 *
 * @example
 * patch({ status: 'Active' });
 * // [{ op: 'replace', path: '/status', value: 'Active' }, { op: 'replace', path: '/substatus', value: 'Accepted' }]
 */
export type PatchFactory<Referral> = (
  /** The members to change; an object in part stands for the members that it has. */
  changes?: Overrides<Referral>,
  options?: PatchOptions<Referral>,
) => PatchOperation[];

/** @returns what makes patches of one revision's referrals. */
export const patchFactory = <Referral>(revision: Revision): PatchFactory<Referral> => {
  const next = turn();
  return (changes, given) => {
    const options = expectKinds(namedOptions(given, ['before', 'seed']), { before: anObject });
    const { seed, index } = next(options);
    const sample = sampling({ revision, profile: 'strict', typeName: 'Referral' });
    const random = new Random(`${seed} patch`, index);
    return withReadable(() =>
      patchOf({
        revision,
        changes: changes as Part | undefined,
        before: options.before as Part | undefined,
        referral: (fixed) => sample(seed, index, fixed) as Part,
        pick: () => random.next(),
      }),
    );
  };
};
