import { describe } from '@referral-kit/validator';
import { registry } from '@referral-kit/validator/registry';
import type { Contract } from '../contract.ts';

/** The most faults that one error lists. */
const most = 5;

/**
 * @param value a document that is valid but for what its overrides say
 * @throws {RangeError} naming what is expected instead, when the overrides make the document impossible
 */
export const checkOverrides = ({ revision, profile, typeName }: Contract, value: unknown): void => {
  const validator = registry[revision]?.[profile][typeName];
  if (!validator || validator.is(value)) return;
  const result = validator.validate(value, { limit: most });
  const faults = result.ok
    ? []
    : result.issues.map((issue) => `  ${issue.pointer || '(document)'}: ${describe(issue)}`);
  throw new RangeError(`The overrides make no valid ${typeName} (${revision}, ${profile}):\n${faults.join('\n')}`);
};
