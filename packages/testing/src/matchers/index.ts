import type { LifecycleCode, RegistrationCode } from '@referral-kit/lifecycle';
import type { Revision } from '@referral-kit/types/contracts';
import type { IssueCode } from '@referral-kit/validator';
import type { MatcherOptions } from './contract.ts';
import type { MatcherContext, MatcherResult } from './matcher.ts';
import { toBeValidReferral } from './to-be-valid-referral.ts';
import { toHaveIssue } from './to-have-issue.ts';

export type { MatcherOptions } from './contract.ts';
export type { MatcherContext, MatcherResult } from './matcher.ts';

/** The code of an issue: those of Referral Kit are completed by editors, any other text is taken as well. */
export type AnyCode = IssueCode | LifecycleCode | RegistrationCode | (string & {});

/** The assertions that `expect` has with the matchers. */
export interface ReferralMatchers<R = void> {
  /**
   * The value is a valid referral, or valid document of another type.
   *
   * @param options `revision`, `profile` and `type`: strict `Referral` of the default revision unless told otherwise
   * @example
   * expect(await response.json()).toBeValidReferral({ profile: 'tolerant' });
   */
  toBeValidReferral<Of extends Revision = Revision>(options?: MatcherOptions<Of>): R;
  /**
   * The value has an issue of a code and, if a pointer is given, at just that place. The value is what carries issues: a
   * result of `validate`, `checkUpdate`, `checkPatch`, `checkHistory`, `transition` or `normalize`, an error, problem details,
   * a list of issues. Anything else is validated as a document, and so is everything when there are options.
   *
   * @param code such as `schema/missing-member`
   * @param pointer a JSON Pointer; `''` is the whole document
   * @param options what a document is validated as
   * @example
   * expect(checkPatch(before, operations)).toHaveIssue('lifecycle/status-not-reachable', '/status');
   */
  toHaveIssue<Of extends Revision = Revision>(code: AnyCode, pointer?: string, options?: MatcherOptions<Of>): R;
}

/** The matchers, for `expect.extend` of vitest and of Jest. */
export const matchers: {
  toBeValidReferral(this: MatcherContext, received: unknown, options?: MatcherOptions): MatcherResult;
  toHaveIssue(
    this: MatcherContext,
    received: unknown,
    code: string,
    pointer?: string,
    options?: MatcherOptions,
  ): MatcherResult;
} = { toBeValidReferral, toHaveIssue };
