import type { AnyIssue, Issue, Translator } from '@referral-kit/types/issues';
import type { Located } from '../explain/report.ts';
import type { ValidateOptions } from '../validator.ts';
import { said } from './said.ts';

/** An issue while it is made. */
type Draft = { -readonly [Key in keyof AnyIssue]: AnyIssue[Key] };

const issueOf = ({ severity, path, pointer, finding }: Located, translate: Translator | undefined): Issue => {
  const { code, params, say, expected, suggestion, related } = finding;
  const { received } = params as { readonly received?: string };
  // One member after the other: spreading what there is takes several times as long.
  const issue: Draft = { code, severity, path, pointer, message: said(code, params, say, translate), params };
  if (expected !== undefined) issue.expected = expected;
  if (received !== undefined) issue.received = received;
  if (suggestion) issue.suggestion = suggestion;
  if (related) issue.related = [related(path, translate)];
  return issue as Issue;
};

/** @returns what was found as issues: in the language asked for, and redacted if that is asked for. */
export const issuesOf = (
  found: readonly Located[],
  { translate, redact }: Pick<ValidateOptions, 'translate' | 'redact'> = {},
): readonly Issue[] =>
  found.map((located) => {
    const issue = issueOf(located, translate);
    return redact ? redact(issue, translate) : issue;
  });
