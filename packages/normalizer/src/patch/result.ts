import type { ReferralPatch } from '@referral-kit/types/2022-04-21';
import type { Change } from '../change.ts';
import type { Remaining } from '../remaining.ts';

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
