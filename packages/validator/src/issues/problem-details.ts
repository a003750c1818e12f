import { problemDetail, problemTitle } from '@referral-kit/messages/en/phrases';
import { aFunction, aNumber, aString, expected, expectKinds, namedOptions, shown } from '@referral-kit/text';
import type { AnyIssue, Translator } from '@referral-kit/types/issues';
import { schemaBase } from '../compiled/schema-base.ts';
import { described } from './describe.ts';
import { ofIssue } from './of-issue.ts';
import type { Redact } from './redact.ts';
import { said } from './said.ts';
import { translated } from './translated.ts';

/** One fault in problem details. */
export interface ProblemError {
  /** What kind of fault it is; stable. */
  readonly code: string;
  /** Where it is, as a JSON Pointer (RFC 6901); the empty string is the whole document. */
  readonly pointer: string;
  /** Which document the pointer leads into, where a check takes several: `before`, `after`, `patch`, … */
  readonly document?: string;
  /** What is wrong, in a sentence. */
  readonly detail: string;
}

/** A problem of an HTTP API, as RFC 9457 has it, with the faults in the extension member `errors`. */
export interface ProblemDetails {
  /** A URI that names this kind of problem, always the same. */
  readonly type: string;
  /** The kind of problem in words, always the same in one language. */
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly errors: readonly ProblemError[];
  /** How many more faults there are. */
  readonly omitted?: number;
}

/** How to write problem details. */
export interface ProblemOptions {
  /** A URI reference for this very occurrence. */
  readonly instance?: string;
  /** The HTTP status, from 400 to 599: 422 unless given. */
  readonly status?: number;
  /** `redact`, to leave out what the document says. */
  readonly redact?: Redact | undefined;
  /** Texts in another language, whatever that of the issues is. */
  readonly translate?: Translator | undefined;
}

const kinds = { instance: aString, status: aNumber, redact: aFunction, translate: aFunction };

/** An issue of any package; some name the document that their pointer leads into. */
type ProblemIssue = AnyIssue & { readonly document?: string };

/** What was found: a `ReferralValidationError`, or the result of a check. */
interface Found {
  readonly issues: readonly ProblemIssue[];
  readonly omitted?: number;
  readonly typeName?: string;
}

/** The HTTP status of an invalid document. */
const usual = 422;

/** What is left to say of a document that was normalised or converted. */
interface Left {
  readonly remaining: readonly ProblemIssue[];
}

/** What problem details are made of. */
type Problem = Found | Left | readonly ProblemIssue[];

const foundIn = (problem: Problem): Found =>
  'issues' in problem ? problem : { issues: 'remaining' in problem ? problem.remaining : problem };

const errorOf = (issue: ProblemIssue, { redact, translate }: ProblemOptions): ProblemError =>
  ofIssue(issue, () => {
    const redacted = redact ? redact(issue, translate) : issue;
    const told = translate ? translated(redacted, translate) : redacted;
    const { code, pointer, document } = told;
    return { code, pointer, ...(document !== undefined && { document }), detail: described(told, translate) };
  });

const problemOf = (problem: Problem, given: ProblemOptions): ProblemDetails => {
  const { issues, omitted = 0, typeName } = foundIn(problem);
  const { instance, status = usual, translate } = given;
  const count = issues.length + omitted;
  const detail = { count, ...(typeName !== undefined && { type: typeName }) };
  return {
    type: `${schemaBase}problems/invalid-document`,
    title: said('problem/title', {}, problemTitle, translate),
    status,
    detail: said('problem/detail', detail, problemDetail, translate),
    ...(instance !== undefined && { instance }),
    errors: issues.map((issue) => errorOf(issue, given)),
    ...(omitted > 0 && { omitted }),
  };
};

/**
 * The body of an HTTP response of the type `application/problem+json` (RFC 9457).
 *
 * @param problem a `ReferralValidationError`, the result of any check that failed, normalising among them, or its issues
 * @throws {TypeError} for an unknown option or one of another kind, and for anything but issues
 * @throws {RangeError} for a status that is not the one of a problem
 *
 * @example
 * const problem = toProblemDetails(error, { instance: request.originalUrl, redact });
 * response.status(problem.status).type('application/problem+json').send(problem);
 */
export const toProblemDetails = (problem: Problem, options?: ProblemOptions): ProblemDetails => {
  const given = expectKinds(namedOptions(options, Object.keys(kinds)), kinds);
  const { status = usual } = given;
  if (!Number.isInteger(status) || status < 400 || status > 599)
    throw new RangeError(`status is ${shown(status)}. Expected the HTTP status of a problem, from 400 to 599.`);
  return expected('a ReferralValidationError, the result of a check that failed, or issues', () =>
    problemOf(problem, given),
  );
};
