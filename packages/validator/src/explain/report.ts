import { pointerOf } from '@referral-kit/text';
import type { IssueCode } from '../codes.ts';
import type { Issue, Path } from '../issue.ts';
import type { MessageParams, Messages } from '../messages.ts';

/** What an issue says; where it is, the report knows. */
export interface Finding<Code extends IssueCode> {
  readonly code: Code;
  readonly params: MessageParams[Code];
  /** The English message. */
  readonly say: (params: MessageParams[Code]) => string;
  /** What stands beside the message. */
  readonly about?: Pick<Issue, 'expected' | 'received' | 'suggestion' | 'related'>;
}

/** Collects issues up to a limit, and counts the rest. */
export class Report {
  readonly issues: Issue[] = [];
  /** The path of the value being looked at. */
  readonly path: (string | number)[] = [];
  /** The object that the current value is a member of. */
  owner: Readonly<Record<string, unknown>> | undefined;
  omitted = 0;
  readonly #limit: number;
  readonly #messages: Messages;
  readonly #severity: Issue['severity'];

  constructor(limit: number, messages: Messages = {}, severity: Issue['severity'] = 'error') {
    this.#limit = limit;
    this.#messages = messages;
    this.#severity = severity;
  }

  /** What a message calls the current value. */
  get name(): string {
    const last = this.path.at(-1);
    return typeof last === 'number' ? `item ${last}` : (last ?? 'the document');
  }

  /** Adds an issue at the current path, or at a member of it. */
  add<Code extends IssueCode>(make: () => Finding<Code>, member?: string | number): void {
    if (this.issues.length >= this.#limit) {
      this.omitted++;
      return;
    }
    const path = member === undefined ? [...this.path] : [...this.path, member];
    const { code, params, say, about } = make();
    const text: (params: MessageParams[Code], path: Path) => string = this.#messages[code] ?? say;
    this.issues.push({
      code,
      severity: this.#severity,
      path,
      pointer: pointerOf(path),
      message: text(params, path),
      ...about,
    });
  }

  /** @returns the pointer of a member of the current value. */
  pointer(member: string): string {
    return pointerOf([...this.path, member]);
  }

  /** Puts other issues in place of those from index `first` on. */
  revise(first: number, change: (issue: Issue) => Issue): void {
    for (let index = first; index < this.issues.length; index++) {
      this.issues[index] = change(this.issues[index] as Issue);
    }
  }
}
