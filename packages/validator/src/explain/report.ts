import { pointerOf } from '@referral-kit/text';

import type { Issue, IssueCode, ParamsOf, Path, Suggestion } from '@referral-kit/types/issues';
import type { Relate } from './related.ts';

/** What is wrong; where it is, the report knows. */
export interface Finding<Code extends IssueCode> {
  readonly code: Code;
  readonly params: ParamsOf<Code>;
  /** The English message. */
  readonly say: (params: ParamsOf<Code>) => string;
  readonly expected?: string;
  /** Taken back when it would break a rule between members. */
  suggestion?: Suggestion | undefined;
  /** The place that the fault depends on. */
  readonly related?: Relate;
}

/** What was found, with its place: what an issue is made of. */
export interface Located {
  readonly finding: Finding<IssueCode>;
  readonly severity: Issue['severity'];
  readonly path: Path;
  readonly pointer: string;
}

/** Collects what is wrong up to a limit, and counts the rest. */
export class Report {
  readonly found: Located[] = [];
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
    const { found, limit, severity } = this;
    if (found.length < limit) {
      const path = this.path.slice();
      if (member !== undefined) path.push(member);
      found.push({ finding: make() as unknown as Finding<IssueCode>, severity, path, pointer: pointerOf(path) });
    } else this.omitted++;
  }
}
