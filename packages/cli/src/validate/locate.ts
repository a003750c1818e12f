import { type Path, pointerOf, tokensOf } from '@referral-kit/text';
import { type AnyIssue, describeSuggestion } from '@referral-kit/validator';

import { type Fault, type Node, nodeAt, type Span } from '../parse/located-document.ts';
import type { Lines } from '../text/lines.ts';
import type { Diagnostic } from './document-result.ts';

/** The opening bracket of the innermost value on the way to a path that does not exist. */
const nearestBracket = (root: Node, path: Path): Span => {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const node = nodeAt(root, path.slice(0, length));
    if (node !== undefined) return { start: node.start, end: node.start + 1 };
  }
  return { start: root.start, end: root.start + 1 };
};

/**
 * @param ofName whether the name of the member at the path is meant, not its value
 * @returns where the value at a path stands; for a missing member, the bracket of the object it is missing in
 */
export const spanAt = (root: Node, path: Path, ofName = false): Span => {
  const node = nodeAt(root, path);
  if (node === undefined) return nearestBracket(root, path);
  return (ofName ? node.key : undefined) ?? node;
};

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
  const { code, path, message, help, related } = fault;
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
    ...lines.range(fault.start, fault.end),
    ...(help !== undefined && { help }),
    ...(place && { related: [place] }),
  };
};
