import { applyPatch } from 'rfc6902';
import { pointerOf } from '../issues.ts';
import { show } from '../show.ts';
import { obstacleOf } from './obstacle.ts';
import { copyOperation, type Given, type Operation, operationFault } from './operation.ts';
import { patchIssue } from './patch-issue.ts';
import type { UpdateIssue } from './result.ts';

/** The patched document, if all of the patch could be applied. */
export type Applied = { readonly document: unknown } | { readonly issues: readonly UpdateIssue[] };

/** What a document lacks when an operation was left out: all below its path, or, in an array, all of the array. */
const lackedWithout = ({ path }: Given): string[] =>
  typeof path === 'string' ? [path.replace(/\/(?:-|\d+)$/, '')] : [];

const notFound = ({ path }: Operation, index: number, obstacle: readonly string[]): UpdateIssue => {
  const message = `${show(path)} leads to nothing: the referral has no ${show(pointerOf(obstacle))} to change.`;
  return patchIssue('lifecycle/path-not-found', [index, 'path'], message, show(path));
};

/**
 * Applies operations in turn. Every faulty one is reported, but not one whose path leads to nothing only because
 * an earlier one was left out.
 *
 * @param document a copy, which is changed
 */
export const applyOperations = (document: unknown, operations: readonly unknown[]): Applied => {
  // In a holder, so that the whole document can be replaced too.
  const holder = { document };
  const lacking: string[] = [];
  const issues = operations.flatMap((value, index): UpdateIssue[] => {
    const given = copyOperation(value);
    if (!given) return [patchIssue('lifecycle/bad-patch', [index], 'An operation is an object, as in JSON.')];
    const fault = operationFault(given, index);
    const operation = given as Operation;
    const obstacle = fault ? undefined : obstacleOf(holder.document, operation);
    if (!fault && !obstacle) {
      applyPatch(holder, [{ ...operation, path: `/document${operation.path}` }]);
      return [];
    }
    const isConsequence = lacking.some((path) => `${operation.path}/`.startsWith(`${path}/`));
    lacking.push(...lackedWithout(given));
    if (fault) return [fault];
    return obstacle && !isConsequence ? [notFound(operation, index, obstacle)] : [];
  });
  return issues.length === 0 ? { document: holder.document } : { issues };
};
