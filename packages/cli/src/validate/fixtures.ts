import { sidecarOf } from '../files/sidecars.ts';
import type { LocatedDocument } from '../parse/located-document.ts';
import { atStart, linesOf, type Range } from '../text/lines.ts';
import { quoted } from '../text/printable.ts';
import type { Diagnostic } from './document-result.ts';
import type { Judgement } from './judge.ts';
import { pathOf, spanAt } from './locate.ts';

/** What a fixture is expected to do. */
export interface Expectation {
  /** The issues its sidecar states. */
  readonly expected?: readonly Expected[];
  /** Whether its name or its folder says that it is invalid, though it has no sidecar. */
  readonly lacksReason: boolean;
}

/** Holds what was found about a document to what is expected of it as a fixture. */
export const asExpected = (
  judgement: Judgement,
  { expected }: Expectation,
  name: string,
  { content, excerpt, record }: LocatedDocument,
): Judgement => {
  const locate: Locate = (pointer) => {
    const { start, end } = content ? spanAt(content.root(), pathOf(pointer)) : { start: 0, end: 0 };
    return linesOf(excerpt).range(start, end);
  };
  return expected === undefined
    ? withoutReason(name, judgement, locate(''), record)
    : meet(judgement, expected, locate);
};

/** One issue that a document is expected to have. */
export interface Expected {
  readonly code: string;
  readonly pointer: string;
  /** Which record of its file has the issue, from 1; only in files that hold several. */
  readonly record?: number;
}

/** @returns where in its file the value at a pointer stands. */
type Locate = (pointer: string) => Range;

const keyOf = ({ code, pointer }: Expected): string => `${code} ${pointer}`;

const inWords = ({ code, pointer }: Expected): string => `${code} at ${quoted(pointer)}`;

const list = (issues: readonly Expected[]): string => issues.map(inWords).join(', ') || 'nothing';

/**
 * Compares what was found about a document with what its sidecar states.
 *
 * @returns `failed-as-expected`, or a fault for each difference
 */
const meet = (judgement: Judgement, expected: readonly Expected[], locate: Locate): Judgement => {
  const errors = judgement.issues.filter(({ severity }) => severity === 'error');
  const severity = 'error' as const;
  if (errors.length === 0) {
    const message = `the document is valid; expected ${list(expected)}`;
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
      message: `found ${inWords(issue)}, expected ${list(expected)}: ${issue.message}`,
    }));
  const missing = expected
    .filter((issue) => !present.has(keyOf(issue)))
    .map((issue) => {
      const message = `expected ${inWords(issue)}, found ${list(errors)}`;
      return { code: 'fixture/missing-issue', severity, pointer: issue.pointer, message, ...locate(issue.pointer) };
    });
  if (unexpected.length + missing.length === 0) return { outcome: 'failed-as-expected', issues: [] };
  return {
    outcome: 'invalid',
    issues: [...unexpected, ...missing].sort((a, b) => a.line - b.line || a.column - b.column),
  };
};

/** @returns what a sidecar has to state for a document to fail as expected, ordered as found, each once. */
export const expectationOf = ({ issues }: Judgement, record?: number): Expected[] => {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const entries = errors.map(({ code, pointer }) => ({ code, pointer, ...(record !== undefined && { record }) }));
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
};

const undue = (about: string, help: string, place: Range, found: readonly Diagnostic[] = []): Judgement => ({
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

/** @returns the fault of a file that is to fail, has no sidecar, and contains no record that could. */
export const withoutExpectation = (name: string): Judgement =>
  undue(
    'The name or folder of the file says that it must fail, but it contains no record.',
    `Write a record to it and state its issues in ${quoted(sidecarOf(name))}, or give the file another name or folder.`,
    atStart,
  );

/** @returns the fault of a document that is to fail, and has no sidecar that states how. */
const withoutReason = (name: string, judgement: Judgement, place: Range, record?: number): Judgement => {
  const sidecar = quoted(sidecarOf(name));
  if (judgement.outcome === 'valid') {
    const help = `break one rule in it and state the issue in ${sidecar}, or give it another name or folder`;
    return undue('the document is valid, but its name or folder says that it is to fail', help, place);
  }
  const entries = JSON.stringify(expectationOf(judgement, record));
  return undue(
    'the document is to fail, but nothing states which faults are meant',
    `if these are, write them to ${sidecar} ("referral-kit expect" does): ${entries}`,
    place,
    judgement.issues.filter(({ severity }) => severity === 'error'),
  );
};
