import { heldTo, type MatcherOptions } from './contract.ts';
import { linesOf } from './found.ts';
import { type MatcherContext, type MatcherResult, result } from './matcher.ts';

/** See `ReferralMatchers`. */
export function toBeValidReferral(this: MatcherContext, received: unknown, options?: MatcherOptions): MatcherResult {
  const { validator, contract } = heldTo(options);
  const { issues } = validator.validate(received);
  return result(this, 'toBeValidReferral', '', issues === undefined, () =>
    issues === undefined
      ? [`Expected the value not to be a valid ${contract}, but it is.`]
      : [
          `Expected a valid ${contract}. Found ${issues.length === 1 ? 'one issue' : `${issues.length} issues`}:`,
          ...linesOf(issues),
        ],
  );
}
