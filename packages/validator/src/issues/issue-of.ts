import { relatedValue } from '@referral-kit/messages/en/phrases';
import { pointerOf } from '@referral-kit/text';
import type { Issue, RelatedPlace, Translator } from '@referral-kit/types/issues';
import type { Located } from '../explain/report.ts';
import type { ValidateOptions } from '../validator.ts';
import { said } from './said.ts';

const relatedPlace = (
  { path, finding: { related } }: Located,
  translate: Translator | undefined,
): readonly RelatedPlace[] | undefined => {
  if (related === undefined) return undefined;
  const code = 'related/value';
  const pointer = pointerOf([...path.slice(0, -1), related.member]);
  return [{ pointer, code, params: related, message: said(code, related, relatedValue, translate) }];
};

const issueOf = (located: Located, translate: Translator | undefined): Issue => {
  const { severity, path, pointer, finding } = located;
  const { code, params, say, expected, suggestion } = finding;
  const { received } = params as { readonly received?: string };
  const related = relatedPlace(located, translate);
  return {
    code,
    severity,
    path,
    pointer,
    message: said(code, params, say, translate),
    params,
    ...(expected !== undefined && { expected }),
    ...(received !== undefined && { received }),
    ...(suggestion && { suggestion }),
    ...(related && { related }),
  } as Issue;
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
