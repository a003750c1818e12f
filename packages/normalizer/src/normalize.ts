import type {
  DefaultRevision,
  DocumentOf,
  MainTypes,
  Profile,
  Revision,
  TypeName,
} from '@referral-kit/types/contracts';
import type { Change } from './change.ts';
import { changeOf, type Outcome } from './outcome.ts';
import { type RunOptions, runOn } from './run.ts';

/** What a document is brought into the spelling of. */
export interface NormalizeOptions<
  R extends Revision = Revision,
  P extends Profile = Profile,
  Name extends TypeName<R> = TypeName<R>,
> {
  /** The revision of the contract; the oldest unless told otherwise. */
  readonly revision?: R;
  /** The documented type, such as `NewReferral`; unless told otherwise, the document's members tell. */
  readonly type?: Name;
  /**
   * `tolerant` (unless told otherwise): what one reads from a live service; null stands for what is absent. `strict`: what
   * one writes; optional members that are null or empty are dropped. The remaining faults are those of the profile.
   */
  readonly profile?: P;
}

interface Report<Name> {
  /** Every change, in the order of the document. */
  readonly changes: readonly Change[];
  /** The documented type that it was taken for. */
  readonly type: Name;
  /**
   * Whether the value is a page of documents of the type, each of which was normalised: where no type is told, and the
   * revision has none for pages.
   */
  readonly isPage: boolean;
}

type NormalizedAs<R extends Revision, P extends Profile, Name> = Name extends string
  ? Report<Name> & { readonly isPage: false } & Outcome<DocumentOf<R, P, Name>>
  : never;

type NormalizedPage<Name> = Report<Name> & { readonly isPage: true } & Outcome<unknown>;

/** A document in the spelling of its contract; where no type was told, `type` tells it. */
export type Normalized<R extends Revision = Revision, P extends Profile = Profile, Name extends TypeName<R> = never> = [
  Name,
] extends [never]
  ? NormalizedAs<R, P, MainTypes[R]> | NormalizedPage<MainTypes[R]>
  : NormalizedAs<R, P, Name>;

/**
 * Brings a document into the spelling of its contract: names, values of lists, numbers, flags, date-times and shapes
 * that differ only in how they are written. Each change is reported. What is not known, or could mean two things,
 * stays as it is; nothing is dropped without a change that says so.
 *
 * @param input any value; it is not changed, and never makes this throw
 * @returns the document, every change, and what is still wrong; of the type that was told where `ok` is true
 * @throws {RangeError} when there is no such revision, type or profile
 *
 * @example
 * const result = normalize(await response.json(), { revision: '2022-04-21', type: 'Referral' });
 * if (result.ok) store(result.value);
 */
export const normalize = <
  const R extends Revision = DefaultRevision,
  const P extends Profile = 'tolerant',
  const Name extends TypeName<R> = never,
>(
  input: unknown,
  options?: NormalizeOptions<R, P, Name>,
): Normalized<R, P, Name> => {
  const { value, steps, remaining, type, isPage } = runOn(input, options as RunOptions | undefined);
  const ok = remaining.length === 0;
  return { ok, value, changes: steps.map(changeOf), remaining, type, isPage } as unknown as Normalized<R, P, Name>;
};
