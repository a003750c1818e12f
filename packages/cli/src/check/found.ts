import type { Verdict } from './verdict.ts';

/** Consecutive valid records with nothing to say about them: the first, and how many there are. */
export interface Run {
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
