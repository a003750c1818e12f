import type { IssueCode } from '../codes.ts';
import type { Issue, Path } from '../issue.ts';
import type { MessageParams, Messages } from '../messages.ts';

/** What an issue says; where it is, the report knows. */
export interface Finding<Code extends IssueCode>
  extends Pick<Issue, 'expected' | 'received' | 'suggestion' | 'related'> {
  readonly code: Code;
  readonly params: MessageParams[Code];
  /** The English message. */
  readonly say: (params: MessageParams[Code]) => string;
}

/** @returns the JSON Pointer (RFC 6901) of a path. */
export const pointerOf = (path: Path): string => {
  let pointer = '';
  for (const part of path) {
    const plain = typeof part === 'number' || !/[~/]/.test(part);
    pointer += `/${plain ? part : part.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
  return pointer;
};

/** Collects issues up to a limit, and counts the rest. */
export class Report {
  readonly issues: Issue[] = [];
  /** The path of the value being looked at. */
  readonly path: (string | number)[] = [];
  omitted = 0;
  readonly #limit: number;
  readonly #messages: Messages;

  constructor(limit: number, messages: Messages = {}) {
    this.#limit = limit;
    this.#messages = messages;
  }

  /** What a message calls the current value. */
  get name(): string {
    const last = this.path.at(-1);
    return typeof last === 'number' ? `item ${last}` : (last ?? 'the document');
  }

  /** Adds an error at the current path, or at a member of it. */
  add<Code extends IssueCode>(make: () => Finding<Code>, member?: string | number): void {
    if (this.issues.length >= this.#limit) {
      this.omitted++;
      return;
    }
    const path = member === undefined ? [...this.path] : [...this.path, member];
    const { code, params, say, ...rest } = make();
    const text: (params: MessageParams[Code]) => string = this.#messages[code] ?? say;
    this.issues.push({ code, severity: 'error', path, pointer: pointerOf(path), message: text(params), ...rest });
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
