import { expectOptions } from '@referral-kit/text';
import type { ReferralPatch } from '@referral-kit/types/2022-04-21';
import type { Revision } from '@referral-kit/types/contracts';
import type { Change } from './change.ts';
import type { MemberModel, RevisionModel } from './model/model.ts';
import { defaultRevision, modelOf, newestRevision } from './model/revisions.ts';
import { changeOf } from './normalize.ts';
import { retargeted } from './patch/retarget.ts';
import type { Remaining } from './remaining.ts';
import { mainOf, type Run, runOn, validatorFor, type Walked, walked } from './run.ts';

/** What a document and its patch are brought into the spelling of. */
export interface NormalizePatchOptions {
  /** The revision of the document; the oldest unless told. */
  readonly revision?: Revision;
  /** As for `normalize`, of the document and the patch. */
  readonly profile?: 'strict' | 'tolerant';
}

/** A patch in the spelling of its contract, with the document that it is a patch of. */
export type NormalizedPatch = {
  /** The document, normalised, as far as that was possible. */
  readonly before: unknown;
  /** Every change of the patch; pointers lead into the patch as it came. */
  readonly changes: readonly Change[];
} & (
  | { readonly ok: true; readonly patch: ReferralPatch; readonly remaining: readonly [] }
  | {
      readonly ok: false;
      readonly patch: unknown;
      /** What is wrong with the patch: the faults that its validator finds. */
      readonly remaining: readonly Remaining[];
    }
);

/** The type of patches; only the newest revision has one, and the patches of all are alike. */
const patchType = 'ReferralPatch';

const profiles = ['strict', 'tolerant'] as const;

/** A document that was normalised, and what it was held to. */
interface Normal {
  readonly before: unknown;
  readonly document: Run;
  readonly model: RevisionModel;
  readonly profile: 'strict' | 'tolerant';
}

const walkPatch = (patch: unknown, { before, document, model, profile }: Normal): Walked => {
  const main = mainOf(model);
  const settle = (member: MemberModel, part: unknown): unknown => walked(model, member, profile, part).value;
  const retarget = retargeted({ document: before, steps: document.steps, main, settle });
  const patches = modelOf(newestRevision);
  try {
    return walked(patches, patches.values.get(patchType) as MemberModel, profile, patch, undefined, retarget);
  } catch {
    // What cannot be read stays as it is.
    return { value: patch, steps: [], conflicts: [] };
  }
};

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
  const given = expectOptions(options, { revision: true, profile: profiles });
  const { revision = defaultRevision, profile = 'tolerant' } = given;
  const model = modelOf(revision);
  const document = runOn(before, { revision, profile, type: model.documents[0]?.type as string });
  const validator = validatorFor(newestRevision, profile, patchType);
  const { value, steps } = walkPatch(patch, { before, document, model, profile });
  const result = validator.validate(value);
  const found = { before: document.value, patch: value, changes: steps.map(changeOf) };
  return (
    result.ok ? { ...found, ok: true, remaining: [] } : { ...found, ok: false, remaining: result.issues }
  ) as NormalizedPatch;
};
