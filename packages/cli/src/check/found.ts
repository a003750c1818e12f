import type { Verdict } from './verdict.ts';

/** Consecutive valid records with nothing to say about them: the first, and how many there are. */
interface Run {
  readonly first: Verdict;
  readonly count: number;
}

/** What was found about one document, or about several in a row. Plain data. */
export type Found = Verdict | Run;

/** @returns the verdict on each document. */
export function* verdictsIn(found: Iterable<Found>): Generator<Verdict> {
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
export const shifted = (found: Found, lines: number, records: number): Found => {
  if (lines === 0 && records === 0) return found;
  if ('count' in found) return { ...found, first: shiftedVerdict(found.first, lines, records) };
  return shiftedVerdict(found, lines, records);
};

const shiftedVerdict = (verdict: Verdict, lines: number, records: number): Verdict => {
  const { record, issues, excerpt } = verdict;
  return {
    ...verdict,
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
