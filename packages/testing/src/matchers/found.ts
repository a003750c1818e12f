import { describe } from '@referral-kit/validator';
import type { MatcherOptions } from './contract.ts';
import { heldTo } from './contract.ts';

/** An issue, as far as a matcher needs to know it: of a validator, an update, a normaliser or problem details. */
export interface FoundIssue {
  readonly code: string;
  /** Absent for what has no place, such as the refusal of a transition. */
  readonly pointer?: string;
  readonly message?: string;
  /** The message, in problem details. */
  readonly detail?: string;
}

/** The members that hold issues: of results, errors, problem details, and of what `normalize` returns. */
const holders = ['issues', 'warnings', 'remaining', 'preexisting', 'errors'] as const;

const isIssue = (value: unknown): value is FoundIssue => typeof (value as FoundIssue | null)?.code === 'string';

const isIssues = (value: unknown): value is readonly FoundIssue[] => Array.isArray(value) && value.every(isIssue);

/** @returns the issues that a value carries, or undefined where it is not a value that does, or cannot be read */
const carried = (value: unknown): readonly FoundIssue[] | undefined => {
  try {
    return read(value);
  } catch {
    return undefined;
  }
};

const read = (value: unknown): readonly FoundIssue[] | undefined => {
  if (isIssues(value)) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const { ok, refusal } = value as { readonly ok?: unknown; readonly refusal?: unknown };
  const lists = holders.map((name) => (value as Readonly<Record<string, unknown>>)[name]).filter(isIssues);
  if (isIssue(refusal)) return [refusal];
  return lists.length > 0 || typeof ok === 'boolean' ? lists.flat() : undefined;
};

/** @returns the issues that a value carries; of a document, those that a validator finds in it, warnings included */
export const issuesIn = (received: unknown, options?: MatcherOptions): readonly FoundIssue[] => {
  const found = options === undefined ? carried(received) : undefined;
  if (found !== undefined) return found;
  const { issues = [], warnings } = heldTo(options).validator.validate(received);
  return [...issues, ...warnings];
};

/** @returns an issue as a line of a failure message: its code, where it is, and what it says */
const lineOf = (issue: FoundIssue): string => {
  const place = issue.pointer === undefined ? '' : ` at ${JSON.stringify(issue.pointer)}`;
  const message = issue.message ?? issue.detail;
  const said = message === undefined ? '' : `: ${describe({ ...issue, message })}`;
  return `  ${issue.code}${place}${said}`;
};

/** The most issues that a failure message lists. */
const most = 10;

/** @returns the lines of a failure message that list issues */
export const linesOf = (issues: readonly FoundIssue[]): string[] => [
  ...issues.slice(0, most).map(lineOf),
  ...(issues.length > most ? [`  and ${issues.length - most} more`] : []),
];
