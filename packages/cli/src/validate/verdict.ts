import { pointerOf } from '@referral-kit/text';
import type { AnyIssue, ValidateOptions } from '@referral-kit/validator';

import { registry } from '@referral-kit/validator/registry';
import type { Contract } from '../contract.ts';
import type { Fault, LocatedDocument } from '../parse/located-document.ts';
import { linesOf } from '../text/lines.ts';
import type { Diagnostic, Outcome } from './document-result.ts';
import { locateFault, locateIssue } from './locate.ts';

/** Whatever finds the faults of a value: a validator, or what looks through something else. */
export interface Validator {
  readonly validate: (
    value: unknown,
    options?: ValidateOptions,
  ) => {
    readonly ok: boolean;
    /** Every fault, where there is one. */
    readonly issues?: readonly AnyIssue[] | undefined;
    readonly warnings: readonly AnyIssue[];
  };
}

/** @returns the validator of a contract; nothing where its revision has no such type. */
export const validatorOf = ({ revision, profile, type }: Contract): Validator | undefined =>
  registry[revision]?.[profile][type];

/** What was found about a document, before its file's expectations are known. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly issues: readonly Diagnostic[];
}

/** Whether a pointer, or one above it, is among others. */
const isAtOrBelow = (pointer: string, others: ReadonlyMap<string, Fault>): boolean => {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    if (others.has(pointer.slice(0, end))) return true;
  }
  return false;
};

/**
 * Whether an issue says something about a value that a fault in the writing leaves unsettled: readers
 * disagree on what the value, or the name, is. That a name is unknown stays true whichever of two
 * members of that name counts.
 */
const isUnsettled = (issue: AnyIssue, unsettled: ReadonlyMap<string, Fault>): boolean => {
  const own = unsettled.get(issue.pointer);
  if (issue.code === 'schema/unknown-member' && own !== undefined) {
    return own.inKey === true && own.code !== 'json/duplicate-key';
  }
  const pointers = [issue.pointer, ...(issue.related ?? []).map(({ pointer }) => pointer)];
  return pointers.some((pointer) => isAtOrBelow(pointer, unsettled));
};

/** Sorts findings by where they stand. */
export const byLocation = (a: Diagnostic, b: Diagnostic): number => a.line - b.line || a.column - b.column;

/**
 * Holds one document to its contract.
 *
 * @param validator without one, only the writing is judged
 */
export const verdictOn = ({ content, faults, excerpt }: LocatedDocument, validator: Validator | undefined): Verdict => {
  const placed = faults.map((fault) => locateFault(fault, linesOf(excerpt)));
  if (content === undefined) return { outcome: 'unreadable', issues: placed };
  const result = validator?.validate(content.value, { limit: Number.POSITIVE_INFINITY });
  const found = result ? [...(result.issues ?? []), ...result.warnings] : [];
  const unsettled = new Map(faults.map((fault) => [pointerOf(fault.path), fault]));
  const settled = found.filter((issue) => !isUnsettled(issue, unsettled));
  const issues = [...placed, ...settled.map((issue) => locateIssue(issue, content.root(), linesOf(excerpt)))];
  return {
    outcome: result?.ok !== false && faults.length === 0 ? 'valid' : 'invalid',
    issues: issues.sort(byLocation),
  };
};
