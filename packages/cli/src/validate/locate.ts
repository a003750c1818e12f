import type { Lines } from '@referral-kit/parse/excerpt';
import type { Fault } from '@referral-kit/parse/located-document';
import { pointerOf, tokensOf } from '@referral-kit/text';
import type { AnyIssue } from '@referral-kit/validator';
import { type Node, spanAt } from '@referral-kit/validator/internal/json';
import { describeSuggestion } from '@referral-kit/validator/internal/texts';
import type { Diagnostic } from './document-result.ts';

/** An issue of a validator, or of a check of this command, whose texts may be fixed. */
export type LocatableIssue = Omit<AnyIssue, 'params' | 'related'> & {
  readonly params?: AnyIssue['params'];
  readonly related?: readonly { readonly pointer: string; readonly message: string }[];
};

/** @returns an issue with its place in the file. */
export const locateIssue = (issue: LocatableIssue, root: Node, lines: Lines): Diagnostic => {
  const { path, related, suggestion, ...rest } = issue;
  const { start, end } = spanAt(root, path, issue.code === 'schema/unknown-member');
  const places = related?.map(({ pointer, message }) => {
    const span = spanAt(root, tokensOf(pointer));
    return { pointer, message, ...lines.range(span.start, span.end) };
  });
  return {
    ...rest,
    ...lines.range(start, end),
    ...(suggestion && { suggestion, help: describeSuggestion(suggestion) }),
    ...(places && { related: places }),
  };
};

/** @returns a fault in how a document is written with its place in the file. */
export const locateFault = (fault: Fault, lines: Lines): Diagnostic => {
  const { code, path, message, params, help, related } = fault;
  const place = related && {
    pointer: pointerOf(related.path),
    message: related.message,
    ...lines.range(related.start, related.end),
  };
  return {
    code,
    severity: 'error',
    pointer: pointerOf(path),
    message,
    ...(params && { params }),
    ...lines.range(fault.start, fault.end),
    ...(help !== undefined && { help }),
    ...(place && { related: [place] }),
  };
};
