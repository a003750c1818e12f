import type { Feature } from '@referral-kit/coverage/coverage';
import type { Excerpt, Range } from '@referral-kit/parse/excerpt';
import type { Suggestion } from '@referral-kit/validator';

/** What became of one document, or of a file that no document could be taken from. */
export type Outcome =
  /** It is valid; there may be warnings. */
  | 'valid'
  | 'invalid'
  /** It fails with just the issues that its sidecar states. */
  | 'failed-as-expected'
  /** It has errors, and a baseline accepts all of them for now. */
  | 'accepted'
  /** It could not be read or parsed. */
  | 'unreadable'
  /** There was nothing to validate. */
  | 'empty';

/** Another place that a finding depends on. */
export interface RelatedLocation extends Range {
  readonly pointer: string;
  readonly message: string;
  /** Which record of the file it is in, where that is another one than the finding's. */
  readonly record?: number;
  /** The text of that record. */
  readonly excerpt?: Excerpt;
}

/** That a baseline accepts an issue for now. */
export interface Acceptance {
  readonly reason: string;
  /** The last day on which it is accepted, in UTC, as `2027-01-31`. */
  readonly expires: string;
}

/** One fault, with its place in the file. */
export interface Diagnostic extends Range {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly pointer: string;
  readonly message: string;
  /** What the message is made of, where the code has parameters. */
  readonly params?: Readonly<Record<string, unknown>>;
  readonly expected?: string;
  readonly received?: string;
  /** How to fix it, as data. */
  readonly suggestion?: Suggestion;
  /** How to fix it, in words. */
  readonly help?: string;
  readonly related?: readonly RelatedLocation[];
  /** That the issue is accepted for now; absent for one that counts. */
  readonly accepted?: Acceptance;
}

/** @returns whether an issue makes its document fail */
export const isUnacceptedError = ({ severity, accepted }: Diagnostic): boolean =>
  severity === 'error' && accepted === undefined;

/** What was found about one document. Plain data, so that it may come from another thread. */
export interface DocumentResult {
  /** The path from the working folder, with forward slashes; `<stdin>` for standard input. */
  readonly file: string;
  /** Which record of its file the document is, from 1; only in files that hold several. */
  readonly record?: number;
  /** Where in its document the record stands, as a JSON Pointer: `/value/3`; only in lists that were opened. */
  readonly root?: string;
  /**
   * The `id` that the record has. In a history, that of the referral that it is a snapshot of; otherwise only for records
   * of a file that holds several, where something is reported about the record.
   */
  readonly id?: string;
  readonly type: string;
  /** The revision, where it is another than that of the run: the folders of the file tell. */
  readonly revision?: string;
  readonly profile: string;
  readonly outcome: Outcome;
  /** In the order of the file. */
  readonly issues: readonly Diagnostic[];
  /** What the document exercises of the contract; only where coverage is asked for. No report has it. */
  readonly exercised?: readonly Feature[];
  /** The text that the places are in, when there are any to show. */
  readonly excerpt?: Excerpt;
}

/** Consecutive valid records with nothing to say about them: the first, and how many there are. */
interface RepeatedResult {
  readonly first: DocumentResult;
  readonly count: number;
}

/** What was found about one document, or about several in a row. Plain data. */
export type CompactResult = DocumentResult | RepeatedResult;

/** @returns the verdict on each document. */
export function* expandResults(found: Iterable<CompactResult>): Generator<DocumentResult> {
  for (const each of found) {
    if (!('count' in each)) {
      yield each;
      continue;
    }
    const { first, count } = each;
    const { record = 1 } = first;
    for (let index = 0; index < count; index += 1) yield { ...first, record: record + index };
  }
}

/**
 * @param lines how many lines of the file come before those that were taken for its first
 * @param records how many records do
 * @returns what was found in a part of a file, with its places in the file
 */
export const shifted = (found: CompactResult, lines: number, records: number): CompactResult => {
  if (lines === 0 && records === 0) return found;
  if ('count' in found) return { ...found, first: shiftedResult(found.first, lines, records) };
  return shiftedResult(found, lines, records);
};

const shiftedResult = (result: DocumentResult, lines: number, records: number): DocumentResult => {
  const { record, issues, excerpt } = result;
  return {
    ...result,
    ...(record !== undefined && { record: record + records }),
    issues: issues.map((issue) => ({
      ...issue,
      ...shiftedRange(issue, lines),
      ...(issue.related && { related: issue.related.map((place) => ({ ...place, ...shiftedRange(place, lines) })) }),
    })),
    ...(excerpt && { excerpt: { ...excerpt, firstLine: excerpt.firstLine + lines } }),
  };
};

const shiftedRange = ({ line, endLine }: { line: number; endLine: number }, lines: number) => ({
  line: line + lines,
  endLine: endLine + lines,
});
