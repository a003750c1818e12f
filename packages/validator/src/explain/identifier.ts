import { emptyString as say } from '@referral-kit/messages/en/validator';
import type { Model } from './model.ts';
import type { Report } from './report.ts';

/** Looks for an identifier that is empty. */
export const explainIdentifier = (_model: Model, text: string, report: Report): boolean => {
  if (text !== '') return false;
  const { name } = report;
  report.add(() => ({ code: 'schema/empty-string', params: { name }, say, expected: 'a non-empty string' }));
  return true;
};
