import { correspondences } from '../generated/registry.ts';
import type { CorrespondenceData } from '../table.ts';

/** Two revisions that one correspondence is about, in the direction of a conversion. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly isForward: boolean;
  readonly data: CorrespondenceData;
}

const pairs = (): Pair[] =>
  Object.entries(correspondences).flatMap(([revision, data]) => [
    { from: data.with, to: revision, isForward: true, data },
    { from: revision, to: data.with, isForward: false, data },
  ]);

/**
 * @returns the pairs that lead from one revision to another, the fewest there are; revisions that no correspondence
 * ties together have the same names
 */
export const pairsBetween = (from: string, to: string): readonly Pair[] => {
  const ways: Pair[][] = [[]];
  const seen = new Set([from]);
  for (const way of ways) {
    const at = way.at(-1)?.to ?? from;
    if (at === to) return way;
    for (const pair of pairs().filter((each) => each.from === at && !seen.has(each.to))) {
      seen.add(pair.to);
      ways.push([...way, pair]);
    }
  }
  return [{ from, to, isForward: true, data: { with: from, types: {}, members: {}, lists: {} } }];
};
