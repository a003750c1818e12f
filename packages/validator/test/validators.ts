import type { Profile } from '../../testing/src/index.ts';
import { defaultRevision, registry } from '../src/registry.ts';
import type { Validator } from '../src/validator.ts';

/** @returns the validator of a type, of the default revision unless told otherwise. */
export const validatorOf = (
  profile: Profile,
  typeName: string,
  revision: string = defaultRevision,
): Validator<unknown> => {
  const validator = registry[revision]?.[profile][typeName];
  if (!validator) throw new Error(`no validator for ${profile} ${typeName} of ${revision}`);
  return validator;
};
