import { pointerOf } from '@referral-kit/text';
import type { Issue, Result } from '@referral-kit/validator';
import { inDocument, type UpdateIssue, type UpdateOptions, type UpdateValidator } from './result.ts';
import { untouchedBy } from './untouched.ts';

/** What a validator says of a document after an update. */
export interface Verdict {
  /** What the update is to blame for. */
  readonly fresh: readonly UpdateIssue[];
  /** What stood there before. */
  readonly preexisting: readonly UpdateIssue[];
  /** How many issues the validator left out. */
  readonly omitted: number;
  /** Whether the validator refuses the document for a reason that it does not give. */
  readonly isRefused: boolean;
}

/** All that a validator says: a limit would leave out what is new after much that was there before. */
const everything = { limit: Number.POSITIVE_INFINITY };

const issuesOf = (result: Result<unknown>): readonly Issue[] => [
  ...(result.ok ? [] : result.issues),
  ...result.warnings,
];

/**
 * The warnings of the strict profile are advice; those of any other validator are what strict refuses.
 *
 * @returns whether what the update changes is refused where the validator only warns
 */
const refusesWarnings = ({ profile }: UpdateValidator<unknown>, treat: UpdateOptions['treatWarningsAs']): boolean =>
  profile !== 'strict' && treat !== 'warning';

/** @returns issues of what an update changes, as errors. */
const refused = (issues: readonly UpdateIssue[]): UpdateIssue[] =>
  issues.map((issue) => inDocument({ ...issue, severity: 'error' }, 'after'));

const key = (code: string, pointer: string): string => `${code} ${pointer}`;

/**
 * Asks a validator about a document after an update, and tells apart what the update changed from what was there.
 *
 * An issue stands from before if the update does not touch what it is about, and the validator reports it of the
 * document before, too. If the validator does not tell all, nothing can be let stand.
 */
export const verdictOn = <T>(
  before: unknown,
  after: unknown,
  validator: UpdateValidator<T>,
  { scope, treatWarningsAs }: Pick<UpdateOptions<T>, 'scope' | 'treatWarningsAs'>,
): Verdict => {
  const checked = validator.validate(after, everything);
  const { omitted } = checked;
  const found = issuesOf(checked).map((issue) => inDocument(issue, 'after'));
  const judged = (fresh: UpdateIssue[]): UpdateIssue[] =>
    refusesWarnings(validator, treatWarningsAs) ? refused(fresh) : fresh;
  const isComplete = checked.ok || (omitted === 0 && checked.issues.length > 0);
  if (found.length === 0 || scope === 'document' || !isComplete)
    return { fresh: judged(found), preexisting: [], omitted, isRefused: !checked.ok };
  const known = new Set(
    issuesOf(validator.validate(before, everything)).map(({ code, pointer }) => key(code, pointer)),
  );
  const placeBefore = untouchedBy(before, after);
  const stands = (issue: UpdateIssue): boolean => {
    const place = placeBefore(issue);
    return place !== undefined && known.has(key(issue.code, pointerOf(place)));
  };
  const preexisting = found.filter(stands);
  const standing = new Set(preexisting);
  const fresh = judged(found.filter((issue) => !standing.has(issue)));
  return { fresh, preexisting, omitted, isRefused: false };
};
