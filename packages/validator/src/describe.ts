import { printable, quote } from './explain/show.ts';
import type { Issue, Suggestion } from './issue.ts';

/** @returns a suggestion as an imperative sentence: `use "Active"`. */
export const describeSuggestion = (suggestion: Suggestion): string =>
  suggestion.action === 'rename' ? `rename it to ${quote(suggestion.to)}` : `use ${quote(suggestion.value)}`;

/** @returns the message of an issue and, in parentheses, how to mend it, unless only one value is expected anyway. */
export const describe = ({
  message,
  expected,
  suggestion,
}: Pick<Issue<string>, 'message' | 'expected' | 'suggestion'>): string => {
  const isSaid = suggestion?.action === 'replace' && expected === quote(suggestion.value);
  return suggestion && !isSaid ? `${message} (${describeSuggestion(suggestion)})` : message;
};

/** The most characters of a pointer that a line repeats: only the name of an unknown member makes one longer. */
const longestPointer = 200;

/** @returns where an issue is, and {@link describe} what: one line, safe to print. */
export const locate = (issue: Issue<string>): string =>
  `${issue.pointer === '' ? '(document)' : printable(issue.pointer, longestPointer)}: ${describe(issue)}`;

/**
 * An issue as one line of a log.
 *
 * @returns severity, code, pointer and message, such as
 * `error schema/not-in-enum /status: "active" is not a valid ReferralStatus; expected … (use "Active")`
 */
export const format = (issue: Issue<string>): string => `${issue.severity} ${issue.code} ${locate(issue)}`;
