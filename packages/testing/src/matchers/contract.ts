import { namedOptions, notAChoice } from '@referral-kit/text';
import type { Profile, Revision, TypeName } from '@referral-kit/types/contracts';
import type { Validator } from '@referral-kit/validator';
import { registry } from '@referral-kit/validator/registry';
import { defaultRevision, profiles } from '../generated/revisions.ts';

/** What a document is validated against. */
export interface MatcherOptions<R extends Revision = Revision> {
  /** The revision of the contract, such as `2018-10-01`; by default the one that the package's root stands for. */
  readonly revision?: R;
  /** `strict` (the default): what one writes. `tolerant`: what arrives from a live service. */
  readonly profile?: Profile;
  /** A documented type of the revision, `Referral` by default. */
  readonly type?: TypeName<R>;
}

/** A validator, and what it holds documents to in words: `Referral (2018-10-01, strict)`. */
export interface Held {
  readonly validator: Validator<unknown>;
  readonly contract: string;
}

const own = <Value>(what: string, table: Readonly<Record<string, Value>>, name: string): Value => {
  if (!Object.hasOwn(table, name)) throw notAChoice(what, name, Object.keys(table));
  return table[name] as Value;
};

/**
 * @returns what the options say that a document is validated against
 * @throws {TypeError} naming the choices, when there is no such option
 * @throws {RangeError} naming the choices, when there is no such revision, profile or type
 */
export const heldTo = (given?: MatcherOptions): Held => {
  const options = namedOptions(given, ['profile', 'revision', 'type']);
  const { revision = defaultRevision, profile = 'strict', type = 'Referral' } = options;
  if (!profiles.includes(profile)) throw notAChoice('profile', profile, profiles);
  const validators = own('revision', registry, revision)[profile];
  const validator = own(`type of revision ${revision}:`, validators, type);
  return { validator, contract: `${type} (${revision}, ${profile})` };
};
