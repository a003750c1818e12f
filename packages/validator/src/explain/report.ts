import type { Issue, Path } from '../issue.ts';

/** What an issue says; where it is, the report knows. */
export type Finding = Omit<Issue, 'severity' | 'path' | 'pointer'>;

/** @returns the JSON Pointer (RFC 6901) of a path. */
export const pointerOf = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Collects issues up to a limit, and counts the rest. */
export class Report {
  readonly issues: Issue[] = [];
  /** The path of the value being looked at. */
  readonly path: (string | number)[] = [];
  omitted = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What a message calls the current value. */
  get name(): string {
    const last = this.path.at(-1);
    return typeof last === 'number' ? `item ${last}` : (last ?? 'the document');
  }

  /** Adds an error at the current path, or at a member of it. */
  add(make: () => Finding, member?: string | number): void {
    if (this.issues.length >= this.#limit) {
      this.omitted++;
      return;
    }
    const path = member === undefined ? [...this.path] : [...this.path, member];
    const { code, message, ...rest } = make();
    this.issues.push({ code, severity: 'error', path, pointer: pointerOf(path), message, ...rest });
  }

  /** @returns the pointer of a member of the current value. */
  pointer(member: string): string {
    return pointerOf([...this.path, member]);
  }
}
