import type { Issue, IssueCode, Validator } from '@referral-kit/validator';
import type { Referral } from '@referral-kit/validator/tolerant';
import type { LifecycleCode } from '../codes.ts';
import type { Lifecycle } from '../machine.ts';
import type { TransitionOptions } from '../outcome.ts';

/** A fault of an update, or an advice. */
export type UpdateIssue = Issue<IssueCode | LifecycleCode> & {
  /** The document that the pointer leads into: what stood before, what would stand after, or the patch. */
  readonly document: 'before' | 'after' | 'patch';
};

/** What was found in an update. Each list holds at most 1,000 issues. */
export type UpdateResult<T> = {
  /** Advice, and with `treatWarningsAs: 'warning'` what the validator warns of, about what the update changes. */
  readonly warnings: readonly UpdateIssue[];
  /**
   * Faults and warnings that the document had before and that the update does not touch. They do not make an update
   * wrong; their pointers lead into the document after it.
   */
  readonly preexisting: readonly UpdateIssue[];
  /** How many issues were left out. */
  readonly omitted: number;
} & (
  | {
      readonly ok: true;
      /** The document after the update; where `preexisting` has an error, it is not what its type says. */
      readonly value: T;
      readonly issues?: undefined;
    }
  | { readonly ok: false; readonly issues: readonly UpdateIssue[]; readonly value?: undefined }
);

/** What `scope` may be. */
export const scopes = ['changes', 'document'] as const;

/** What `treatWarningsAs` may be. */
export const warningTreatments = ['refusal', 'warning'] as const;

/** A validator of the documents, or what takes its place. */
export type UpdateValidator<T> = Pick<Validator<T>, 'validate'> & Partial<Pick<Validator<T>, 'profile' | 'typeName'>>;

/** How an update is judged. */
export interface UpdateOptions<T = Referral> extends TransitionOptions {
  /** What the update is validated against: `Referral` of 2018-10-01 by default, or that of another revision. */
  readonly validator?: UpdateValidator<T>;
  /**
   * What becomes of what the update changes, where `validator` is tolerant and only warns of it: `refusal` (the
   * default), so that it is held to the strict profile all the same, or `warning`.
   */
  readonly treatWarningsAs?: (typeof warningTreatments)[number];
  /**
   * What the validator is held against: `changes` (the default) reports faults that were there before, and that the
   * update does not touch, as `preexisting`; `document` refuses them like all others.
   */
  readonly scope?: (typeof scopes)[number];
  /** The machine of another revision. */
  readonly lifecycle?: Lifecycle;
}

/** What was found, before it is divided by severity. */
export interface Findings {
  readonly found: readonly UpdateIssue[];
  readonly preexisting?: readonly UpdateIssue[];
  readonly omitted?: number;
  /** Whether there is a fault that no issue tells of. */
  readonly isRefused?: boolean;
}

/** How many issues each list of a result holds at most. */
const most = 1000;

const { freeze } = Object;

/** @returns what was found, frozen; the document itself is not. */
export const resultOf = <T>(
  { found, preexisting = [], omitted = 0, isRefused = false }: Findings,
  value: T,
): UpdateResult<T> => {
  const lists = [
    found.filter(({ severity }) => severity === 'error'),
    found.filter(({ severity }) => severity === 'warning'),
    preexisting,
  ] as const;
  const [issues, warnings, standing] = lists.map((list) => freeze(list.slice(0, most))) as [
    readonly UpdateIssue[],
    readonly UpdateIssue[],
    readonly UpdateIssue[],
  ];
  const over = lists.reduce((count, list) => count + Math.max(0, list.length - most), omitted);
  const rest = { warnings, preexisting: standing, omitted: over };
  return freeze(issues.length === 0 && !isRefused ? { ok: true, value, ...rest } : { ok: false, issues, ...rest });
};

/** @returns an issue of one of the documents, frozen. */
export const inDocument = (found: Issue<IssueCode | LifecycleCode>, document: UpdateIssue['document']): UpdateIssue =>
  freeze({ ...found, document });
