import { expectOptions } from '@referral-kit/text';
import { type Profile, profiles, type Revision, type TypeName } from '../generated/revisions.ts';
import { checkOverrides } from '../overrides/check.ts';
import type { Overrides, With } from '../overrides/overrides.ts';
import { withReadable } from '../overrides/readable.ts';
import { sampling } from '../sample/sampling.ts';
import { type SeedOptions, turn } from './turn.ts';

/** Which document a factory makes. */
export interface FactoryOptions<P extends Profile = Profile> extends SeedOptions {
  /** `strict` (the default): what one writes. `tolerant`: what arrives from a live service. */
  readonly profile?: P;
}

/** Makes documents of one documented type. */
export interface Factory<Strict, Tolerant> {
  /**
   * @param overrides members to fix, such as `{ status: 'Closed' }`; the others go with them
   * @returns a new valid document, realistic and made up
   * @throws {RangeError} naming what is expected, when no valid document has these members
   */
  <const Fixed extends Overrides<Strict> = Overrides<Strict>>(
    overrides?: Fixed,
    options?: FactoryOptions<'strict'>,
  ): With<Strict, Fixed>;
  /**
   * @param overrides members to fix, such as `{ status: 'Closed' }`; the others go with them
   * @returns a new valid document, realistic and made up
   * @throws {RangeError} naming what is expected, when no valid document has these members
   */
  <const Fixed extends Overrides<Tolerant> = Overrides<Tolerant>>(
    overrides: Fixed | undefined,
    options: FactoryOptions<'tolerant'> & { readonly profile: 'tolerant' },
  ): With<Tolerant, Fixed>;
}

/** @returns what makes documents of one documented type. */
export const factory = <Strict, Tolerant>(typeName: TypeName, revision: Revision): Factory<Strict, Tolerant> => {
  const next = turn();
  return (overrides?: unknown, given?: FactoryOptions): never => {
    const options = expectOptions(given, { profile: profiles, seed: true });
    const contract = { typeName, revision, profile: options.profile ?? 'strict' };
    const { seed, index } = next(options);
    const make = sampling(contract);
    if (overrides === undefined) return make(seed, index) as never;
    const value = withReadable(() => make(seed, index, overrides));
    checkOverrides(contract, value, overrides);
    return value as never;
  };
};
