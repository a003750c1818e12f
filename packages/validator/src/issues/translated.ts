import type { RelatedPlace, Text, Translator } from '@referral-kit/types/issues';
import { ofIssue } from './of-issue.ts';

/** An issue, or whatever else has a code, parameters and a message of them. */
type Translatable = Text & { readonly message: string; readonly related?: readonly RelatedPlace[] };

/** What {@link translated} does with an issue; throws what the translator throws. */
export const inLanguage = <Issue extends Translatable>(issue: Issue, translate: Translator): Issue => ({
  ...issue,
  message: translate(issue) ?? issue.message,
  ...(issue.related && {
    related: issue.related.map((place) => ({ ...place, message: translate(place) ?? place.message })),
  }),
});

/**
 * Translates what was found before: an issue of any package with its related places, a refusal or an advice.
 *
 * @returns a copy with its messages in the language; those that the translator does not know stay as they are
 * @throws {TypeError} for anything but an issue, or where the translator throws
 * @example
 * import { translate } from '@referral-kit/validator/locales/de';
 * const issues = result.issues.map((issue) => translated(issue, translate));
 */
export const translated = <Issue extends Translatable>(issue: Issue, translate: Translator): Issue =>
  ofIssue(issue, () => inLanguage(issue, translate));
