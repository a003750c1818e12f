import { describe } from '@referral-kit/validator';
import { registry } from '@referral-kit/validator/registry';
import { type Contract, shapeOf } from '../contract.ts';
import { isPart } from './fits.ts';
import { surelyFits } from './surely-fits.ts';

/** The most faults that one error lists. */
const most = 5;

/**
 * @param value a document that is valid but for what its overrides say
 * @param overrides what was fixed of it; where they are not known, all of the document is checked
 * @throws {RangeError} naming what is expected instead, when the overrides make the document impossible
 */
export const checkOverrides = (contract: Contract, value: unknown, overrides?: unknown): void => {
  const { revision, profile, typeName } = contract;
  const shape = shapeOf(revision, 'strict', typeName);
  if (isPart(shape, overrides) && surelyFits(shape, value, overrides)) return;
  const validator = registry[revision]?.[profile][typeName];
  if (!validator || validator.is(value)) return;
  const result = validator.validate(value, { limit: most });
  const faults = result.ok
    ? []
    : result.issues.map((issue) => `  ${issue.pointer || '(document)'}: ${describe(issue)}`);
  throw new RangeError(`The overrides make no valid ${typeName} (${revision}, ${profile}):\n${faults.join('\n')}`);
};
