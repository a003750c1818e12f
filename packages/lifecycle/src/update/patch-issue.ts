import { badPatch } from '@referral-kit/messages/en/lifecycle';
import type { ParamsOf, Path } from '@referral-kit/validator';
import type { LifecycleCode } from '../codes.ts';
import { issue, type Parts } from '../issues.ts';
import { inDocument, type UpdateIssue } from './result.ts';

/** @returns the faulty part of a patch as an issue. */
export const patchIssue = <Code extends LifecycleCode>(parts: Parts<Code>): UpdateIssue =>
  inDocument(issue<LifecycleCode>(parts as unknown as Parts<LifecycleCode>), 'patch');

/** @returns that a patch, or an operation of it, has not the form of one. */
export const badOperation = (
  path: Path,
  reason: ParamsOf<'lifecycle/bad-patch'>['reason'],
  received?: string,
): UpdateIssue =>
  patchIssue({
    code: 'lifecycle/bad-patch',
    path,
    params: { reason, ...(received !== undefined && { received }) },
    say: badPatch,
  });
