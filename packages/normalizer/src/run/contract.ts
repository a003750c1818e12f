import type { Profile } from '@referral-kit/types/contracts';
import type { Validator } from '@referral-kit/validator';
import type { MemberModel, RevisionModel } from '../model/model.ts';

/** Whether a value is of a documented type in the tolerant profile, by the name of the type. */
export type Guards = Readonly<Record<string, (value: unknown) => boolean>>;

/** One type in both profiles. */
export type Validators = Readonly<Record<Profile, Validator<unknown>>>;

/** What one document is held to. */
export interface Contract {
  readonly model: RevisionModel;
  /** What the model says of the document's type. */
  readonly member: MemberModel;
  readonly validator: Validator<unknown>;
  /** Whether a value is valid in the strict profile. */
  readonly isStrict: (value: unknown) => boolean;
  /** Those of the types in the document. */
  readonly guards: Guards;
}
