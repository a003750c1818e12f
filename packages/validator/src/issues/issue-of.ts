import { relatedValue } from '@referral-kit/messages/en/phrases';
import { pointerOf } from '@referral-kit/text';
import type { Issue, Path, RelatedPlace, TextParams, Translator } from '@referral-kit/types/issues';
import type { Located } from '../explain/report.ts';
import type { ValidateOptions } from '../validator.ts';
import { said } from './said.ts';

const relatedPlace = (
  path: Path,
  params: TextParams['related/value'],
  translate: Translator | undefined,
): RelatedPlace => {
  const code = 'related/value';
  const pointer = pointerOf([...path.slice(0, -1), params.member]);
  return { pointer, code, params, message: said(code, params, relatedValue, translate) };
};

const issueOf = ({ severity, path, pointer, finding }: Located, translate: Translator | undefined): Issue => {
  const { code, params, say, expected, suggestion, related } = finding;
  const { received } = params as { readonly received?: string };
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
    ...(related && { related: [relatedPlace(path, related, translate)] }),
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
