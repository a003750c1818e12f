import { translatorOf } from '@referral-kit/messages';
import { messages } from '@referral-kit/messages/en';
import type { AnyIssue, Text, Translator } from '@referral-kit/types/issues';
import { ofIssue } from './of-issue.ts';
import {
  expectedWithoutDocument,
  placeWithoutDocument,
  redactedParams,
  relatedWithoutDocument,
} from './without-document.ts';

const english = /*#__PURE__*/ translatorOf(messages);

/** Parameters without what the document says, and the message that they make. Of an unknown code, only the code is left. */
const told = ({ code, params }: Text, translate?: Translator): Pick<AnyIssue, 'params' | 'message'> => {
  const text = { code, params: redactedParams(params) };
  return { params: text.params, message: translate?.(text) ?? english(text) ?? code };
};

/** What {@link redact} is. */
export type Redact = <Issue extends AnyIssue>(issue: Issue, translate?: Translator) => Issue;

const redacted: Redact = <Issue extends AnyIssue>(issue: Issue, translate?: Translator): Issue => {
  const { received: _, suggestion, related, expected, ...rest } = issue;
  return {
    ...rest,
    ...told(issue, translate),
    ...(expected !== undefined && { expected: expectedWithoutDocument(expected, issue.params) }),
    ...placeWithoutDocument(issue),
    ...(suggestion?.action === 'rename' && { suggestion }),
    ...(related && {
      related: related.map((place) => ({
        ...place,
        ...told(place, translate),
        pointer: relatedWithoutDocument(issue, place.pointer),
      })),
    }),
  } as unknown as Issue;
};

/**
 * An issue of any package without what the document says; also an option of `validate`, `assert` and `toProblemDetails`.
 * The offending value, or the name of an unknown member, is `…` in the message, in `params`, and in path and pointer; a
 * value that is suggested in its place is left out. What stays is the contract's own: its types, names of members, and
 * values of its lists.
 *
 * @param translate for a message in another language than English
 * @throws {TypeError} for anything but an issue, or where the translator throws
 *
 * @example
 * redact(issue).message; // '… is not a valid CountryCode; expected one of its 254 values'
 * Address.validate(data, { redact });
 */
export const redact: Redact = (issue, translate) => ofIssue(issue, () => redacted(issue, translate));
