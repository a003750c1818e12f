import { suggestRenaming, suggestReplacing, wholeDocument, withSuggestion } from '@referral-kit/messages/en/phrases';
import { expected, oneLine, quote } from '@referral-kit/text';
import type { AnyIssue, Suggestion, Text, Translator } from '@referral-kit/types/issues';
import { ofIssue } from './of-issue.ts';
import { said } from './said.ts';

const suggestionText = (suggestion: Suggestion, translate: Translator | undefined): string =>
  suggestion.action === 'rename'
    ? said('suggestion/rename', { to: quote(suggestion.to) }, suggestRenaming, translate)
    : said('suggestion/replace', { value: quote(suggestion.value) }, suggestReplacing, translate);

/**
 * @returns a suggestion as an imperative phrase: `use "Active"`
 * @throws {TypeError} for anything but a suggestion
 */
export const describeSuggestion = (suggestion: Suggestion, translate?: Translator): string =>
  expected('a suggestion of an issue', () => suggestionText(suggestion, translate));

/** Whether a message names a value as the only one that is expected. */
const isNamed = ({ values }: { readonly values?: unknown }, value: string): boolean =>
  Array.isArray(values) && values.length === 1 && values[0] === value;

/** What is described: an issue, or one whose parameters are not known. */
type Described = Pick<AnyIssue, 'code' | 'message' | 'suggestion'> & Partial<Pick<AnyIssue, 'params'>>;

/** @returns what {@link describe} does, of what surely is an issue */
export const described = (issue: Described, translate: Translator | undefined): string => {
  const { params = {}, suggestion } = issue;
  const message = translate?.(issue as Text) ?? issue.message;
  if (!suggestion || (suggestion.action === 'replace' && isNamed(params, suggestion.value))) return message;
  const text = { message, suggestion: suggestionText(suggestion, translate) };
  // A translator without suggestions, such as one of forms, gets none: in English it would be in two languages.
  return translate ? (translate({ code: 'suggestion/appended', params: text }) ?? message) : withSuggestion(text);
};

/**
 * @param translate for another language than that of the message
 * @returns the message of an issue and, in parentheses, how to fix it, unless only one value is expected anyway
 * or the translator has no suggestions
 * @throws {TypeError} for anything but an issue, or where the translator throws
 */
export const describe = (issue: Described, translate?: Translator): string =>
  ofIssue(issue, () => described(issue, translate));

/** The most characters of a pointer that a line repeats: only the name of an unknown member makes one longer. */
const longestPointer = 200;

/** @returns where an issue is, and {@link describe} what: one line, safe to print. */
export const locate = (issue: AnyIssue, translate?: Translator): string => {
  const { pointer } = issue;
  const place =
    pointer === '' ? said('place/document', {}, wholeDocument, translate) : oneLine(pointer, longestPointer);
  return `${place}: ${described(issue, translate)}`;
};

/**
 * An issue of any package as one line of a log.
 *
 * @param translate for another language than that of the message
 * @returns severity, code, document (where the issue names one), pointer and message, such as
 * `error schema/not-in-enum /status: "active" is not a valid ReferralStatus; expected … (use "Active")`
 * @throws {TypeError} for anything but an issue, or where the translator throws
 */
export const format = (issue: AnyIssue & { readonly document?: string }, translate?: Translator): string =>
  ofIssue(issue, () =>
    [issue.severity, issue.code, ...(issue.document ? [issue.document] : []), locate(issue, translate)].join(' '),
  );
