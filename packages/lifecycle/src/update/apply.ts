import { pathNotFound } from '@referral-kit/messages/en/lifecycle';
import { pointerOf } from '@referral-kit/text';

import { show } from '../show.ts';
import { obstacleOf, put } from './obstacle.ts';
import { copyOperation, type Given, type Operation, operationFault } from './operation.ts';
import { badOperation, patchIssue } from './patch-issue.ts';
import type { UpdateIssue } from './result.ts';

/** The patched document, if all of the patch could be applied. */
export type Applied = { readonly document: unknown } | { readonly issues: readonly UpdateIssue[] };

/** What a document lacks when an operation was left out: all below its path, or, in an array, all of the array. */
const lackedWithout = ({ path }: Given): string[] =>
  typeof path === 'string' ? [path.replace(/\/(?:-|\d+)$/, '')] : [];

const notFound = (path: string, index: number, obstacle: readonly string[]): UpdateIssue => {
  const params = { received: show(path), missing: show(pointerOf(obstacle)) };
  return patchIssue({ code: 'lifecycle/path-not-found', path: [index, 'path'], params, say: pathNotFound });
};

/** What is patched. In a holder, the whole document can be replaced too. */
interface Patched {
  readonly document: unknown;
  /** What it lacks because operations were left out, as pointers. */
  readonly lacking: Set<string>;
}

/** A pointer and those to all that it is in. */
const partsOf = (path: string): string[] => {
  const parts = [''];
  for (const token of path.split('/').slice(1)) parts.push(`${parts.at(-1)}/${token}`);
  return parts;
};

/** Whether a path leads to nothing only because an earlier operation was left out; to a `-` it would not lead even so. */
const isConsequence = (path: string, obstacle: readonly string[], { lacking }: Patched): boolean =>
  obstacle.at(-1) !== '-' && partsOf(path).some((part) => lacking.has(part));

/** @returns whether an operation was applied, and what is to be said of it if not. */
const applyOperation = (
  patched: Patched,
  given: Given,
  index: number,
): { readonly isApplied: boolean; readonly issue?: UpdateIssue } => {
  const fault = operationFault(given, index);
  if (fault) return { isApplied: false, issue: fault };
  const operation = given as Operation;
  const obstacle = obstacleOf(patched.document, operation);
  if (!obstacle) {
    put(patched, operation);
    return { isApplied: true };
  }
  const isKnown = isConsequence(operation.path, obstacle, patched);
  return isKnown ? { isApplied: false } : { isApplied: false, issue: notFound(operation.path, index, obstacle) };
};

/**
 * Applies operations in turn, and reports every faulty one.
 *
 * @param document a copy, which is changed
 */
export const applyOperations = (document: unknown, operations: readonly unknown[]): Applied => {
  const patched: Patched = { document, lacking: new Set() };
  const issues = operations.flatMap((value, index): UpdateIssue[] => {
    const given = copyOperation(value);
    if (!given) return [badOperation([index], 'not-an-object')];
    const { isApplied, issue } = applyOperation(patched, given, index);
    if (!isApplied) for (const lacked of lackedWithout(given)) patched.lacking.add(lacked);
    return issue ? [issue] : [];
  });
  return issues.length === 0 ? { document: patched.document } : { issues };
};
