import { brief, namedOptions, notAChoice } from '@referral-kit/text';
import type { Validator } from '@referral-kit/validator';
import { builtModel } from '../model/build.ts';
import type { Contract, Guards } from '../run/contract.ts';
import type { Table } from '../table.ts';

/** What a document of one revision is held to. */
export interface EntryOptions<T> {
  /**
   * A validator of the same revision, which says the type and the profile: `tolerant` for what you read, `strict` for
   * what you write.
   */
  readonly validator: Validator<T>;
}

const isValidator = (value: Validator<unknown> | undefined): value is Validator<unknown> => {
  try {
    return typeof value?.validate === 'function' && typeof value.is === 'function';
  } catch {
    return false;
  }
};

/** Whether a value is valid in the strict profile: where the tolerant one finds nothing to warn of. */
const strictBy = (validator: Validator<unknown>): Contract['isStrict'] =>
  validator.profile === 'strict'
    ? validator.is
    : (value) => validator.is(value) && validator.validate(value, { limit: 0 }).omitted === 0;

/**
 * @param table what the revision says of its members
 * @param guards those of the types of the revision
 * @throws {TypeError} without a validator, and for an unknown option
 * @throws {RangeError} for a validator of another revision, and of a type that the revision has not
 */
export const contractBy = (table: Table, guards: Guards, options: EntryOptions<unknown>): Contract => {
  const { validator } = namedOptions(options, ['validator']);
  const { revision } = table;
  if (!isValidator(validator))
    throw new TypeError(`validator is ${brief(validator)}. Expected one of @referral-kit/validator/${revision}.`);
  if (validator.revision !== revision)
    throw new RangeError(`validator is of revision ${brief(validator.revision)}. Expected "${revision}".`);
  const model = builtModel(table);
  const member = model.values.get(validator.typeName);
  if (!member) throw notAChoice('type', validator.typeName, [...model.values.keys()]);
  return { model, member, validator, isStrict: strictBy(validator), guards };
};
