import { resolve } from 'node:path';
import type { Settings } from '../check/settings.ts';
import type { Verdict } from '../check/verdict.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { status } from '../status.ts';
import type { Lens } from './lens.ts';

/** What the caller said about coverage. */
export interface CoverageFlags {
  readonly coverage?: boolean;
  readonly coverageFile?: string;
  readonly coverageMin?: readonly string[];
}

const isAsked = ({ coverage, coverageFile, coverageMin }: CoverageFlags): boolean =>
  coverage === true || coverageFile !== undefined || coverageMin !== undefined;

/** @returns settings that say what documents exercise, if that is asked for; what it takes is loaded only then. */
export const withCollector = async (settings: Settings, flags: CoverageFlags): Promise<Settings> =>
  isAsked(flags) ? { ...settings, collector: await import('../coverage/collect.ts') } : settings;

const withoutFeatures = ({ exercised: _, ...verdict }: Verdict): Verdict => verdict;

/**
 * @param revision the one of verdicts that tell none
 * @param withHistories whether successive snapshots are steps
 * @returns what puts the coverage of a run together and reports it, if that is asked for
 * @throws {UsageError} for a minimum that is none
 */
export const coverageLens = async (
  flags: CoverageFlags,
  revision: string,
  withHistories: boolean,
): Promise<Lens | undefined> => {
  if (!isAsked(flags)) return undefined;
  const { CoverageTally } = await import('../coverage/coverage.ts');
  const { kindsOf } = await import('../coverage/feature.ts');
  const { minimumOf, shortfalls } = await import('../coverage/minimum.ts');
  const { coverageJson, coverageText } = await import('../coverage/report.ts');
  const { toFile } = await import('../report/file.ts');
  const minimum = minimumOf(flags.coverageMin ?? [], kindsOf(withHistories));
  const file = flags.coverageFile === undefined ? undefined : toFile(flags.coverageFile);
  const tally = new CoverageTally(withHistories);
  return {
    ...(flags.coverageFile !== undefined && { own: resolve(flags.coverageFile) }),
    verdict: (verdict) => {
      tally.add({ revision, ...verdict });
      return withoutFeatures(verdict);
    },
    end: ({ write, color }) => {
      const coverage: Coverage = tally.result;
      file?.write(coverageJson(coverage));
      file?.close();
      write(coverageText(coverage, minimum, color));
      return shortfalls(coverage, minimum).length > 0 ? status.faults : status.valid;
    },
  };
};
