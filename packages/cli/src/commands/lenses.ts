import { type CoverageFlags, coverageLens } from './coverage.ts';
import type { Lens } from './lens.ts';

/** What the caller said about what is to be looked at besides faults. */
export type LensFlags = CoverageFlags;

/**
 * @param revision the one of verdicts that tell none
 * @param isHistory whether successive documents are snapshots of one referral
 * @returns what is to look at the verdicts of a run; what it takes is loaded only if it is asked for
 * @throws {UsageError} when the flags make no sense
 */
export const lensesFor = async (flags: LensFlags, revision: string, isHistory: boolean): Promise<Lens[]> => {
  const coverage = await coverageLens(flags, revision, isHistory);
  return coverage === undefined ? [] : [coverage];
};
