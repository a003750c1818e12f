import { namedOptions } from '@referral-kit/text';
import type { Arbitrary } from 'fast-check';
import { keyOf, shapeOf } from './contract.ts';
import {
  type DefaultRevision,
  type DocumentOf,
  defaultRevision,
  type Profile,
  type Revision,
  type TypeName,
} from './generated/revisions.ts';
import { checkOverrides } from './overrides/check.ts';
import type { Overrides, With } from './overrides/overrides.ts';
import { withReadable } from './overrides/readable.ts';
import { sampling } from './sample/sampling.ts';
import { arbitraryOf } from './values/arbitrary.ts';

/** Which schema the values satisfy. */
export interface DocumentOptions<R extends Revision = Revision, P extends Profile = Profile> {
  /**
   * `strict` (the default): what one writes. `tolerant`: what arrives from a live service, with unknown members,
   * nulls, and texts outside the lists.
   */
  readonly profile?: P;
  /** The revision of the contract, such as `2018-10-01`; by default the one that the package's root stands for. */
  readonly revision?: R;
}

/** Makes arbitraries of one documented type. */
export interface Documents<Strict, Tolerant> {
  /**
   * @param overrides members to fix, such as `{ status: 'Closed' }`; the others take any value that goes with them
   * @throws {RangeError} naming what is expected, when no valid document has these members
   */
  <const Fixed extends Overrides<Strict> = Overrides<Strict>>(
    overrides?: Fixed,
    options?: { readonly profile?: 'strict' },
  ): Arbitrary<With<Strict, Fixed>>;
  /**
   * @param overrides members to fix, such as `{ status: 'Closed' }`; the others take any value that goes with them
   * @throws {RangeError} naming what is expected, when no valid document has these members
   */
  <const Fixed extends Overrides<Tolerant> = Overrides<Tolerant>>(
    overrides: Fixed | undefined,
    options: { readonly profile: 'tolerant' },
  ): Arbitrary<With<Tolerant, Fixed>>;
}

const made = new Map<string, Arbitrary<unknown>>();

/**
 * Valid documents of a type that is named at run time.
 *
 * @param typeName a documented type, such as `CustomerProfile`
 * @returns an arbitrary of documents that satisfy the type's schema
 * @throws {TypeError} naming the choices, when there is no such option
 * @throws {RangeError} naming the choices, when there is no such type, revision or profile
 */
export const document = <
  const Name extends TypeName<R>,
  const R extends Revision = DefaultRevision,
  const P extends Profile = 'strict',
>(
  typeName: Name,
  given?: DocumentOptions<R, P>,
): Arbitrary<DocumentOf<R, P, Name>> => {
  const options = namedOptions(given, ['profile', 'revision']);
  const { profile = 'strict', revision = defaultRevision } = options;
  const key = keyOf({ revision, profile, typeName });
  const known = made.get(key);
  const arbitrary = known ?? arbitraryOf(shapeOf(revision, profile, typeName));
  made.set(key, arbitrary);
  return arbitrary as Arbitrary<DocumentOf<R, P, Name>>;
};

/** @returns what makes arbitraries of one documented type. */
export const documents =
  <Strict, Tolerant>(typeName: TypeName, revision: Revision): Documents<Strict, Tolerant> =>
  (overrides?: unknown, given?: { readonly profile?: Profile }): Arbitrary<never> => {
    const options = namedOptions(given, ['profile']);
    const { profile = 'strict' } = options;
    if (overrides === undefined) return document(typeName, { revision, profile }) as Arbitrary<never>;
    const contract = { revision, profile, typeName };
    return withReadable(() => {
      checkOverrides(contract, sampling(contract)('1', 0, overrides));
      return arbitraryOf(shapeOf(revision, profile, typeName), '', overrides) as Arbitrary<never>;
    });
  };
