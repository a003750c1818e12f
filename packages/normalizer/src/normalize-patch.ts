import { expectOptions } from '@referral-kit/text';
import type { Profile, Revision } from '@referral-kit/types/contracts';
import type { NormalizedPatch } from './patch/result.ts';
import { runPatch } from './patch/run.ts';
import { contractFor, profiles } from './run.ts';

/** What a document and its patch are brought into the spelling of. */
export interface NormalizePatchOptions {
  /** The revision of the document; the oldest unless told otherwise. */
  readonly revision?: Revision;
  /** As for `normalize`, of the document and the patch. */
  readonly profile?: Profile;
}

/**
 * Brings a patch into the spelling of its contract, together with the referral that it is a patch of. The paths of the
 * patch may be those of the document as it arrived or those of the contract: each leads to the same value afterwards, also
 * where the value has another name, has moved, or was dropped because it was null. Values get the form of what their path
 * leads to.
 *
 * @param before the referral as it arrived; it is not changed
 * @param patch the operations, which need not be valid
 * @returns both; neither ever makes this throw
 * @throws {TypeError} for an option that there is not
 * @throws {RangeError} when there is no such revision or profile
 *
 * @example
 * const { before, patch } = normalizePatch(referral, await request.json(), { revision: '2022-04-21' });
 * const result = checkPatch(before, patch, { validator: Referral });
 */
export const normalizePatch = (before: unknown, patch: unknown, options?: NormalizePatchOptions): NormalizedPatch => {
  const { revision, profile } = expectOptions(options, { revision: true, profile: profiles });
  return runPatch(contractFor(revision, profile), before, patch);
};
