import { quoted } from '../text/printable.ts';
import type { Judgement } from './judge.ts';
import type { Finding } from './verdict.ts';

/** One issue that a document is expected to have. */
export interface Expected {
  readonly code: string;
  readonly pointer: string;
  /** Which record of its file has the issue, from 1; only in files that hold several. */
  readonly record?: number;
}

/** @returns where in its file the value at a pointer stands. */
export type Locate = (pointer: string) => Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>;

const keyOf = ({ code, pointer }: Expected): string => `${code} ${pointer}`;

const inWords = ({ code, pointer }: Expected): string => `${code} at ${quoted(pointer)}`;

const list = (issues: readonly Expected[]): string => issues.map(inWords).join(', ') || 'nothing';

/**
 * Compares what was found about a document with what its sidecar states.
 *
 * @returns `failed-as-expected`, or a fault for each difference
 */
export const meet = (judgement: Judgement, expected: readonly Expected[], locate: Locate): Judgement => {
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
