import type { DocumentTypes, Profile, Revision } from '@referral-kit/types/contracts';
import type { Validator } from './validator.ts';

type Named<Value> = Readonly<Record<string, Value>>;

/** The validators of one revision and profile, by type. */
export type ValidatorsOf<R extends Revision, P extends Profile> = {
  readonly [Name in keyof DocumentTypes[R][P]]: Validator<DocumentTypes[R][P][Name]>;
} & Named<Validator<unknown>>;

/**
 * Every validator, by revision, profile and type. A known revision, profile or type is always there, with its own type;
 * for a name that is known at run time only, look whether there is a validator.
 */
export type Registry = {
  readonly [R in Revision]: { readonly [P in Profile]: ValidatorsOf<R, P> };
} & Named<Readonly<Record<Profile, Named<Validator<unknown>>>>>;

/**
 * The types that something is advised of beyond their schemas, by revision: a document that their schemas accept may
 * have warnings all the same.
 */
export type Advised = Readonly<Record<Revision, readonly string[]>> & Named<readonly string[]>;

export { advised, defaultRevision, registry } from './compiled/registry.ts';
