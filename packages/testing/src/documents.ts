import type { Arbitrary } from 'fast-check';
import { shapeOf } from './contract.ts';
import { defaultRevision, type Profile, type Revision, type TypeName } from './generated/revisions.ts';
import { arbitraryOf } from './values/arbitrary.ts';

/** Which schema the values satisfy. */
export interface DocumentOptions<P extends Profile = Profile> {
  /**
   * `strict` (unless told): what one writes. `tolerant`: what arrives from a live service, with unknown
   * members, nulls, and texts outside of the lists.
   */
  readonly profile?: P;
  /** The revision of the contract, such as `2018-10-01`; the oldest unless told. */
  readonly revision?: Revision;
}

/** A generator of one documented type. */
export interface Documents<Strict, Tolerant> {
  (options?: DocumentOptions<'strict'>): Arbitrary<Strict>;
  (options: DocumentOptions<'tolerant'>): Arbitrary<Tolerant>;
}

const made = new Map<string, Arbitrary<unknown>>();

/**
 * Valid documents of a type named at run time.
 *
 * @param typeName a documented type, such as `CustomerProfile`
 * @returns an arbitrary of documents that satisfy the type's schema
 * @throws {RangeError} when there is no such type or revision
 */
export const document = (typeName: TypeName, options: DocumentOptions = {}): Arbitrary<unknown> => {
  const { profile = 'strict', revision = defaultRevision } = options;
  const key = `${revision} ${profile} ${typeName}`;
  const known = made.get(key);
  if (known) return known;
  const arbitrary = arbitraryOf(shapeOf(revision, profile, typeName));
  made.set(key, arbitrary);
  return arbitrary;
};

/**
 * @param revision the one that is meant unless the options tell
 * @returns the generator of one documented type
 */
export const documents =
  <Strict, Tolerant>(typeName: TypeName, revision: Revision): Documents<Strict, Tolerant> =>
  (options?: DocumentOptions): Arbitrary<never> =>
    document(typeName, { revision, ...options }) as Arbitrary<never>;
