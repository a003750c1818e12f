import { shown } from '@referral-kit/text';
import type { MatcherOptions } from './contract.ts';
import { issuesIn, linesOf } from './found.ts';
import { type MatcherContext, type MatcherResult, result } from './matcher.ts';

const wanted = (code: string, pointer: string | undefined): string =>
  pointer === undefined ? code : `${code} at ${JSON.stringify(pointer)}`;

const isPointer = (text: unknown): boolean => typeof text === 'string' && /^(?:\/(?:[^~]|~[01])*)?$/u.test(text);

/** See `ReferralMatchers`. */
export function toHaveIssue(
  this: MatcherContext,
  received: unknown,
  code: string,
  pointer?: string,
  options?: MatcherOptions,
): MatcherResult {
  if (typeof code !== 'string') throw new TypeError(`toHaveIssue: expected a code, not ${shown(code)}.`);
  if (pointer !== undefined && !isPointer(pointer))
    throw new RangeError(
      `toHaveIssue: ${shown(pointer)} is not a JSON Pointer. Expected "" for the whole document, or a text that begins with "/".`,
    );
  const issues = issuesIn(received, options);
  const same = issues.filter((issue) => issue.code === code && (pointer === undefined || issue.pointer === pointer));
  const expected = pointer === undefined ? 'code' : 'code, pointer';
  return result(this, 'toHaveIssue', expected, same.length > 0, () => {
    if (same.length > 0) return [`Expected no issue ${wanted(code, pointer)}. Found:`, ...linesOf(same)];
    const found = issues.length === 0 ? ['Found no issue.'] : ['Found:', ...linesOf(issues)];
    return [`Expected an issue ${wanted(code, pointer)}.`, ...found];
  });
}
