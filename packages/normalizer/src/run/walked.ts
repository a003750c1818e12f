import type { Profile } from '@referral-kit/types/contracts';
import type { Step } from '../change.ts';
import type { MemberModel, RevisionModel } from '../model/model.ts';
import { byNames, type Retarget } from '../walk/operation.ts';
import { fits } from '../walk/scalar.ts';
import { type Conflict, Walk } from '../walk/walk.ts';

/** What a walk through a document found. */
export interface Walked {
  readonly value: unknown;
  readonly steps: readonly Step[];
  readonly conflicts: readonly Conflict[];
}

/** The main type of a revision. */
export const mainOf = ({ documents }: RevisionModel): MemberModel => documents[0]?.value as MemberModel;

/** Brings a value of a member into the spelling of a revision, whatever is still wrong with it. */
export const walked = (
  model: RevisionModel,
  member: MemberModel,
  profile: Profile,
  input: unknown,
  isFit: typeof fits = fits,
  retarget: Retarget = byNames(mainOf(model)),
): Walked => {
  const walk = new Walk({ profile, retarget, fits: isFit });
  const value = walk.value(member, input);
  return { value, steps: walk.steps, conflicts: walk.conflicts };
};
