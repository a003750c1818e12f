import { atStart, linesOf, type Range } from '@referral-kit/parse/excerpt';
import type { LocatedDocument } from '@referral-kit/parse/located-document';
import { quoted, tokensOf } from '@referral-kit/text';
import { spanAt } from '@referral-kit/validator/internal/json';
import { sidecarOf } from '../files/sidecars.ts';
import type { Diagnostic } from './document-result.ts';
import type { Verdict } from './verdict.ts';

/** What a fixture is expected to do. */
export interface Expectation {
  /** The issues its sidecar states. */
  readonly expected?: readonly ExpectedIssue[];
  /** Whether its name or its folder says that it is invalid, though it has no sidecar. */
  readonly lacksSidecar: boolean;
}

/** Holds what was found about a document to what is expected of it as a fixture. */
export const compareWithExpectation = (
  verdict: Verdict,
  { expected }: Expectation,
  name: string,
  { content, excerpt, record }: LocatedDocument,
): Verdict => {
  const locate: Locate = (pointer) => {
    const { start, end } = content ? spanAt(content.root(), tokensOf(pointer)) : { start: 0, end: 0 };
    return linesOf(excerpt).range(start, end);
  };
  return expected === undefined
    ? missingSidecar(name, verdict, locate(''), record)
    : compareIssues(verdict, expected, locate);
};

/** One issue that a document is expected to have. */
export interface ExpectedIssue {
  readonly code: string;
  readonly pointer: string;
  /** Which record of its file has the issue, from 1; only in files that hold several. */
  readonly record?: number;
}

/** @returns where in its file the value at a pointer stands. */
type Locate = (pointer: string) => Range;

const keyOf = ({ code, pointer }: ExpectedIssue): string => `${code} ${pointer}`;

const issueText = ({ code, pointer }: ExpectedIssue): string => `${code} at ${quoted(pointer)}`;

const list = (issues: readonly ExpectedIssue[]): string => issues.map(issueText).join(', ') || 'nothing';

/**
 * Compares what was found about a document with what its sidecar states.
 *
 * @returns `failed-as-expected`, or a fault for each difference
 */
const compareIssues = (verdict: Verdict, expected: readonly ExpectedIssue[], locate: Locate): Verdict => {
  const errors = verdict.issues.filter(({ severity }) => severity === 'error');
  const severity = 'error' as const;
  if (errors.length === 0) {
    const message = `The document is valid. Expected ${list(expected)}.`;
    return {
      outcome: 'invalid',
      issues: [{ code: 'fixture/unexpected-pass', severity, pointer: '', message, ...locate('') }],
    };
  }
  const wanted = new Set(expected.map(keyOf));
  const present = new Set(errors.map(keyOf));
  const unexpected = errors
    .filter((issue) => !wanted.has(keyOf(issue)))
    .map((issue) => ({
      ...issue,
      code: 'fixture/unexpected-issue',
      message: `Found ${issueText(issue)}, expected ${list(expected)}: ${issue.message}`,
    }));
  const missing = expected
    .filter((issue) => !present.has(keyOf(issue)))
    .map((issue) => {
      const message = `Expected ${issueText(issue)}, found ${list(errors)}.`;
      return { code: 'fixture/missing-issue', severity, pointer: issue.pointer, message, ...locate(issue.pointer) };
    });
  if (unexpected.length + missing.length === 0) return { outcome: 'failed-as-expected', issues: [] };
  return {
    outcome: 'invalid',
    issues: [...unexpected, ...missing].sort((a, b) => a.line - b.line || a.column - b.column),
  };
};

/** @returns what a sidecar has to state for a document to fail as expected, ordered as found, each once. */
export const expectationOf = ({ issues }: Verdict, record?: number): ExpectedIssue[] => {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const entries = errors.map(({ code, pointer }) => ({ code, pointer, ...(record !== undefined && { record }) }));
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
};

const noExpectation = (about: string, help: string, place: Range, found: readonly Diagnostic[] = []): Verdict => ({
  outcome: 'invalid',
  issues: [
    {
      ...place,
      code: 'fixture/no-expectation',
      severity: 'error',
      pointer: '',
      message: about,
      help,
      ...(found.length > 0 && {
        related: found.map(({ pointer, code, message, line, column, endLine, endColumn }) => {
          return { pointer, message: `${code}: ${message}`, line, column, endLine, endColumn };
        }),
      }),
    },
  ],
});

/** @returns the fault of a file that must fail, has no sidecar, and contains no record that could. */
export const withoutExpectation = (name: string): Verdict =>
  noExpectation(
    'The name or folder of the file says that it must fail, but it contains no record.',
    `Write a record to it and state its issues in ${quoted(sidecarOf(name))}, or give the file another name or folder.`,
    atStart,
  );

/** @returns the fault of a document that must fail but has no sidecar that states how. */
const missingSidecar = (name: string, verdict: Verdict, place: Range, record?: number): Verdict => {
  const sidecar = quoted(sidecarOf(name));
  if (verdict.outcome === 'valid') {
    const help = `Break one rule in it and state the issue in ${sidecar}, or give it another name or folder.`;
    return noExpectation('The document is valid, but its name or folder says that it must fail.', help, place);
  }
  const entries = JSON.stringify(expectationOf(verdict, record));
  return noExpectation(
    'The document must fail, but no sidecar says with which issues.',
    `If it must fail with these, write them to ${sidecar}, as "referral-kit expect" does: ${entries}`,
    place,
    verdict.issues.filter(({ severity }) => severity === 'error'),
  );
};
