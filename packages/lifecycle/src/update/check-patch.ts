import { unreadable } from '@referral-kit/messages/en/validator';
import { ReferralPatch } from '@referral-kit/validator/2022-04-21/tolerant/referral-patch';
import type { Referral } from '@referral-kit/validator/tolerant';
import { elementsOf } from '../elements.ts';
import { issue } from '../issues.ts';
import { applyOperations } from './apply.ts';
import { checkedOptions, findingsOf } from './check-update.ts';
import { badOperation } from './patch-issue.ts';
import { inDocument, resultOf, type UpdateIssue, type UpdateOptions, type UpdateResult } from './result.ts';

const copyOf = (document: unknown): { readonly document: unknown } | { readonly issues: readonly UpdateIssue[] } => {
  try {
    return { document: structuredClone(document) };
  } catch {
    const fault = issue({ code: 'schema/unreadable', path: [], params: { reason: 'not-json' }, say: unreadable });
    return { issues: [inDocument(fault, 'before')] };
  }
};

/**
 * What the schema of patches says of one, in addition to what is said already: members of an operation that have no meaning
 * are worth a warning.
 */
const documentIssues = (patch: unknown, said: readonly UpdateIssue[]): UpdateIssue[] => {
  const result = ReferralPatch.validate(patch);
  const operations = new Set(said.filter(({ document }) => document === 'patch').map(({ path }) => path[0]));
  return [...(result.ok ? [] : result.issues), ...result.warnings]
    .map((issue) => inDocument(issue, 'patch'))
    .filter(({ path }) => !operations.has(path[0]));
};

/**
 * Holds a JSON Patch (RFC 6902) of a referral to the contract. The service takes only `add` and `replace`. The
 * document that results is judged as a whole, once, as `checkUpdate` does: status and substatus change in two
 * operations, and only their sum counts. Faults that were there before, and that the patch does not touch, are listed
 * as `preexisting`. Where the patch itself is faulty there is no such document, and only the faults of the patch are
 * reported.
 *
 * @param before the referral as the service holds it
 * @param patch an array of operations
 * @returns every fault, or the resulting document, a copy. Never throws; changes neither document nor patch
 *
 * @example
 * const result = checkPatch(referral, [
 *   { op: 'replace', path: '/status', value: 'Closed' },
 *   { op: 'replace', path: '/substatus', value: 'Won' },
 * ]);
 */
export const checkPatch = <T = Referral>(
  before: unknown,
  patch: unknown,
  options?: UpdateOptions<T>,
): UpdateResult<T> => {
  const given = checkedOptions(options);
  const nothing = undefined as T;
  const operations = elementsOf(patch);
  if (!operations) return resultOf<T>({ found: [badOperation([], 'not-an-array')] }, nothing);
  const copy = copyOf(before);
  const applied = 'issues' in copy ? copy : applyOperations(copy.document, operations);
  const asDocument = documentIssues(patch, 'issues' in applied ? applied.issues : []);
  if ('issues' in applied) return resultOf<T>({ found: [...applied.issues, ...asDocument] }, nothing);
  const { found, ...findings } = findingsOf(before, applied.document, given);
  return resultOf({ ...findings, found: [...asDocument, ...found] }, applied.document as T);
};
