import { linesOf } from '@referral-kit/parse/excerpt';
import type { LocatedDocument } from '@referral-kit/parse/located-document';
import type { AnyIssue, ValidateOptions } from '@referral-kit/validator';
import { settled } from '@referral-kit/validator/internal/json';
import { registry } from '@referral-kit/validator/registry';
import type { Contract } from '../contract.ts';
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
  const issues = [
    ...placed,
    ...settled(found, faults).map((issue) => locateIssue(issue, content.root(), linesOf(excerpt))),
  ];
  return {
    outcome: result?.ok !== false && faults.length === 0 ? 'valid' : 'invalid',
    issues: issues.sort(byLocation),
  };
};
