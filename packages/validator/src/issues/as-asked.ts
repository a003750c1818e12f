import type { Issue } from '@referral-kit/types/issues';
import type { ValidateOptions } from '../validator.ts';
import { inLanguage } from './translated.ts';

/** @returns issues in the language asked for, and redacted if that is asked for */
export const asAsked = (
  issues: readonly Issue[],
  { translate, redact }: Pick<ValidateOptions, 'translate' | 'redact'> = {},
): readonly Issue[] =>
  issues.map((issue) => {
    if (redact) return redact(issue, translate);
    return translate ? inLanguage(issue, translate) : issue;
  });
