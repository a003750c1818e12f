import { applyPatch } from 'rfc6902';
import { pointerOf } from '../issues.ts';
import { show } from '../show.ts';
import { obstacleOf } from './obstacle.ts';
import { type Operation, patchIssue, readOperation } from './operation.ts';
import type { UpdateIssue } from './result.ts';

/** The patched document, if all of the patch could be applied. */
export type Applied = { readonly document: unknown } | { readonly issues: readonly UpdateIssue[] };

/** The part of a document that would be another one, had a path been followed: in an array, all behind an index. */
const scopeOf = (path: string): string => path.replace(/\/(?:-|\d+)$/, '');

/**
 * Applies the operations in turn, on a copy. All that are faulty are reported; one that leads to nothing only
 * because an earlier one was faulty is not.
 *
 * @param document a copy, which is changed
 */
export const applyOperations = (document: unknown, operations: readonly unknown[]): Applied => {
  // In a holder, so that the whole document can be replaced too.
  const holder = { document };
  const issues: UpdateIssue[] = [];
  const skipped: string[] = [];
  const skip = (path: unknown, issue?: UpdateIssue): void => {
    if (typeof path === 'string') skipped.push(scopeOf(path));
    if (issue) issues.push(issue);
  };
  const apply = (operation: Operation, index: number): void => {
    const { path } = operation;
    const obstacle = obstacleOf(holder.document, operation);
    if (!obstacle) {
      applyPatch(holder, [{ ...operation, path: `/document${path}` }]);
      return;
    }
    const isConsequence = skipped.some((scope) => `${path}/`.startsWith(`${scope}/`));
    const message = `The referral has nothing at ${show(pointerOf(obstacle))}.`;
    const received = show(path);
    skip(path, isConsequence ? undefined : patchIssue('lifecycle/path-not-found', [index, 'path'], message, { received }));
  };
  for (const [index, value] of operations.entries()) {
    const read = readOperation(value, index);
    if ('operation' in read) apply(read.operation, index);
    else skip(read.path, read.issue);
  }
  return issues.length === 0 ? { document: holder.document } : { issues };
};
