import { issue } from '../issues.ts';
import { inDocument, type UpdateIssue } from './result.ts';

/** @returns the faulty part of a patch as an issue. */
export const patchIssue = (
  code: UpdateIssue['code'],
  path: UpdateIssue['path'],
  message: string,
  received?: string,
  expected?: string,
): UpdateIssue =>
  inDocument(
    issue<UpdateIssue['code']>({
      code,
      path,
      message,
      ...(expected !== undefined && { expected }),
      ...(received !== undefined && { received }),
    }),
    'patch',
  );
