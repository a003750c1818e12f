import { pointerOf } from '@referral-kit/text';
import type { AnyIssue, Issue, IssueCode, ParamsOf, RelatedPlace, Suggestion } from '@referral-kit/types/issues';

/** What is wrong; where it is, the report knows. */
export interface Finding<Code extends IssueCode> {
  readonly code: Code;
  readonly params: ParamsOf<Code>;
  /** The English message. */
  readonly say: (params: ParamsOf<Code>) => string;
  readonly expected?: string;
  readonly suggestion?: Suggestion | undefined;
  /** The place that the fault depends on. */
  readonly related?: RelatedPlace | undefined;
}

/** An issue while it is made. */
type Draft = { -readonly [Key in keyof AnyIssue]: AnyIssue[Key] };

/** Collects what is wrong up to a limit, and counts the rest. */
export class Report {
  readonly found: Issue[] = [];
  /** The path of the value being looked at. */
  readonly path: (string | number)[] = [];
  /** The object that the current value is a member of. */
  owner: Readonly<Record<string, unknown>> | undefined;
  omitted = 0;
  declare readonly limit: number;
  declare readonly severity: Issue['severity'];

  constructor(limit: number, severity: Issue['severity'] = 'error') {
    this.limit = limit;
    this.severity = severity;
  }

  /** What the current value is called. */
  get name(): string | number | null {
    return this.path.at(-1) ?? null;
  }

  /** Adds what is wrong at the current path, or at a member of it. */
  add<Code extends IssueCode>(make: () => Finding<Code>, member?: string | number): void {
    if (this.found.length >= this.limit) {
      this.omitted++;
      return;
    }
    const { code, params, say, expected, suggestion, related } = make();
    const path = this.path.slice();
    if (member !== undefined) path.push(member);
    const { received } = params as { readonly received?: string };
    // One member after the other: spreading what there is takes several times as long.
    const issue: Draft = {
      code,
      severity: this.severity,
      path,
      pointer: pointerOf(path),
      message: say(params),
      params,
    };
    if (expected !== undefined) issue.expected = expected;
    if (received !== undefined) issue.received = received;
    if (suggestion) issue.suggestion = suggestion;
    if (related) issue.related = [related];
    this.found.push(issue as Issue);
  }
}
