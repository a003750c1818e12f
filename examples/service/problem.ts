// Answers as problem details (RFC 9457), from the issues of any of Referral Kit's packages.
import { describe, type Issue } from '@referral-kit/validator';

/** An issue of the validator, the lifecycle or the normaliser. */
type AnyIssue = Issue<string> & { readonly document?: string };

/** Makes a response of the type `application/problem+json`. */
export const problem = (status: number, title: string, issues: readonly AnyIssue[] = []): Response => {
  const errors = issues.map((issue) => ({
    code: issue.code,
    pointer: issue.pointer,
    ...(issue.document && { document: issue.document }),
    detail: describe(issue),
  }));
  return Response.json(
    { type: 'about:blank', title, status, ...(errors.length > 0 && { errors }) },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
};
