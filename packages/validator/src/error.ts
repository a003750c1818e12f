import { schemaBase } from './compiled/schema-base.ts';
import { describe, locate } from './describe.ts';
import type { Issue } from './issue.ts';
import { redact } from './redact.ts';

/** How many issues the message of an error lists. */
const most = 5;

const messageOf = (typeName: string, issues: readonly Issue[], omitted: number): string => {
  const listed = issues.slice(0, most).map((issue) => `  ${locate(issue)}`);
  const more = issues.length + omitted - listed.length;
  return [`not a valid ${typeName}:`, ...listed, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
};

/** A problem of an HTTP API, as RFC 9457 has it, with the issues as an extension member. */
export interface ProblemDetails {
  /** A URI that names this kind of problem, always the same. */
  readonly type: string;
  /** The kind of problem in words, always the same. */
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly issues: readonly Pick<Issue, 'code' | 'pointer' | 'message'>[];
  /** How many more issues there are. */
  readonly omitted?: number;
}

/** How to write problem details. */
export interface ProblemOptions {
  /** A URI reference for this very occurrence. */
  readonly instance?: string;
  /** Whether to leave out what the document says; see `redact`. */
  readonly redact?: boolean;
}

/** What `assert` throws. Of the document it holds nothing but the offending values. */
export class ReferralValidationError extends Error {
  override readonly name = 'ReferralValidationError';
  /** The HTTP status that frameworks such as Express answer with. */
  readonly status = 422;
  /** The documented type that the data is not. */
  readonly typeName: string;
  /** Every fault. */
  readonly issues: readonly Issue[];
  /** How many more faults there are than `issues` holds. */
  readonly omitted: number;

  constructor(typeName: string, issues: readonly Issue[], omitted = 0) {
    super(messageOf(typeName, issues, omitted));
    this.typeName = typeName;
    this.issues = issues;
    this.omitted = omitted;
  }

  /**
   * The body of an HTTP response of the type `application/problem+json` (RFC 9457).
   *
   * @example
   * response.status(422).type('application/problem+json').send(error.toProblemDetails({ redact: true }));
   */
  toProblemDetails({ instance, redact: redacted = false }: ProblemOptions = {}): ProblemDetails {
    const { issues, omitted, typeName } = this;
    const count = issues.length + omitted;
    return {
      type: `${schemaBase}problems/invalid-document`,
      title: 'invalid document',
      status: this.status,
      detail: `not a valid ${typeName}: the document has ${count === 1 ? 'one fault' : `${count} faults`}`,
      ...(instance !== undefined && { instance }),
      issues: issues.map((issue) => {
        const told = redacted ? redact(issue) : issue;
        return { code: told.code, pointer: told.pointer, message: describe(told) };
      }),
      ...(omitted > 0 && { omitted }),
    };
  }
}
