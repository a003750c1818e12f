import type { Issue, IssueCode, Referral, Validator } from '@referral-kit/validator';
import type { LifecycleCode } from '../codes.ts';
import type { Lifecycle } from '../machine.ts';
import type { TransitionOptions } from '../outcome.ts';

/** A fault of an update, or an advice. */
export interface UpdateIssue extends Issue<IssueCode | LifecycleCode> {
  /** The document that the pointer leads into: what stood before, what would stand after, or the patch. */
  readonly document: 'before' | 'after' | 'patch';
}

/** What was found in an update. Warnings are advice, and what a tolerant validator lets through. */
export type UpdateResult<T> = {
  readonly warnings: readonly UpdateIssue[];
  /** How many issues the validator left out because of its limit. */
  readonly omitted: number;
} & (
  | {
      readonly ok: true;
      /** The document after the update. */
      readonly value: T;
    }
  | { readonly ok: false; readonly issues: readonly UpdateIssue[] }
);

/** How an update is judged. */
export interface UpdateOptions<T = Referral> extends TransitionOptions {
  /** What the document after the update is held to: strict `Referral` unless told, or another profile or revision. */
  readonly validator?: Pick<Validator<T>, 'validate'>;
  /** The machine of another revision. */
  readonly lifecycle?: Lifecycle;
}

const { freeze } = Object;

const partsOf = (found: readonly UpdateIssue[]): Record<'issues' | 'warnings', readonly UpdateIssue[]> => ({
  issues: freeze(found.filter(({ severity }) => severity === 'error')),
  warnings: freeze(found.filter(({ severity }) => severity === 'warning')),
});

/** @returns what was found, frozen; the document itself is not. */
export const resultOf = <T>(found: readonly UpdateIssue[], value: T, omitted: number): UpdateResult<T> => {
  const { issues, warnings } = partsOf(found);
  return freeze(
    issues.length === 0 ? { ok: true, value, warnings, omitted } : { ok: false, issues, warnings, omitted },
  );
};

/** @returns an issue of one of the documents, frozen. */
export const inDocument = (found: Issue<IssueCode | LifecycleCode>, document: UpdateIssue['document']): UpdateIssue =>
  freeze({ ...found, document });
