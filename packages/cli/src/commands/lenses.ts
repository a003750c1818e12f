import { resolve } from 'node:path';
import { dayOf } from '../baseline/entry.ts';
import { shownFrom } from '../inputs/folders.ts';
import { type CoverageFlags, coverageLens } from './coverage.ts';
import type { Lens } from './lens.ts';

/** What the caller said about what is to be looked at besides faults. */
export interface LensFlags extends CoverageFlags {
  readonly baseline?: string;
  readonly color?: boolean;
}

const baselineLens = async ({ baseline, color }: LensFlags): Promise<Lens | undefined> => {
  if (baseline === undefined) return undefined;
  const { acceptingLens } = await import('../baseline/lens.ts');
  const { readBaseline } = await import('../baseline/read.ts');
  const cwd = process.cwd();
  const path = resolve(cwd, baseline);
  const name = shownFrom(cwd, path);
  return acceptingLens(readBaseline(path, name, color), { path, name, cwd, today: dayOf(new Date()) });
};

/**
 * @param revision the one of verdicts that tell none
 * @param isHistory whether successive documents are snapshots of one referral
 * @returns what is to look at the verdicts of a run; what it takes is loaded only if it is asked for
 * @throws {UsageError} when the flags make no sense
 */
export const lensesFor = async (flags: LensFlags, revision: string, isHistory: boolean): Promise<Lens[]> => {
  const lenses = [await baselineLens(flags), await coverageLens(flags, revision, isHistory)];
  return lenses.filter((lens) => lens !== undefined);
};
