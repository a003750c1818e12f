import { normalizeCodes } from '@referral-kit/normalizer';
import { originOf, runOn } from '@referral-kit/normalizer/trace';
import { type Path, pointerOf, tokensOf } from '@referral-kit/text';
import type { AnyIssue } from '@referral-kit/validator';
import type { Contract } from '../contract.ts';
import { type Validator, validatorOf } from '../validate/verdict.ts';

/** @returns an issue of a normalised document where the document that it was made from has it. */
export const issueAt = ({ related, ...issue }: AnyIssue, origin: (path: Path) => Path): AnyIssue => {
  const path = origin(issue.path);
  const others = related?.map((other) => ({ ...other, pointer: pointerOf(origin(tokensOf(other.pointer))) }));
  return { ...issue, path, pointer: pointerOf(path), ...(others && { related: others }) };
};

/** Whether an issue is one of the normaliser, and not of the validator. */
const isOwn = ({ code }: AnyIssue): boolean => Object.hasOwn(normalizeCodes, code);

/** @returns what finds the faults that are left when a value is normalised, where the value has them */
export const normalizingValidator = (contract: Contract): Validator | undefined => {
  const validator = validatorOf(contract);
  if (validator === undefined) return undefined;
  return {
    validate: (value) => {
      const { value: normalized, steps, remaining } = runOn(value, contract);
      const origin = originOf(steps);
      const result = validator.validate(normalized, { limit: Number.POSITIVE_INFINITY });
      const conflicts: readonly AnyIssue[] = remaining.filter(isOwn);
      const said = new Set(conflicts.map(({ pointer }) => pointer));
      // Without a fault there are only the names that a conflict leaves unknown.
      const warnings = result.warnings.filter(({ pointer }) => !said.has(pointer));
      return {
        ok: remaining.length === 0,
        issues: remaining.map((issue) => issueAt(issue, origin)),
        warnings: warnings.map((issue) => issueAt(issue, origin)),
      };
    },
  };
};
