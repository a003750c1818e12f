import { resolve } from 'node:path';
import { displayPath } from '../files/folders.ts';
import { dayOf } from '../filters/baseline/entry.ts';
import type { Coverage } from '../filters/coverage/coverage.ts';
import type { ResultFilter } from '../filters/filter.ts';
import type { Identification, RunContext } from '../filters/identification.ts';
import { status } from '../status.ts';
import type { DocumentResult } from '../validate/document-result.ts';
import type { ValidateOptions } from '../validate/options.ts';

/** What the caller said about coverage. */
export interface CoverageFlags {
  readonly coverage?: boolean;
  readonly coverageFile?: string;
  readonly coverageMin?: readonly string[];
}

const isAsked = ({ coverage, coverageFile, coverageMin }: CoverageFlags): boolean =>
  coverage === true || coverageFile !== undefined || coverageMin !== undefined;

/** @returns settings that say what documents exercise, if that is asked for; what it takes is loaded only then. */
export const withCollector = async (settings: ValidateOptions, flags: CoverageFlags): Promise<ValidateOptions> =>
  isAsked(flags) ? { ...settings, collector: await import('../filters/coverage/collect.ts') } : settings;

const withoutFeatures = ({ exercised: _, ...result }: DocumentResult): DocumentResult => result;

/**
 * @param revision the one of verdicts that tell none
 * @param withHistories whether successive snapshots are steps
 * @returns what puts the coverage of a run together and reports it, if that is asked for
 * @throws {UsageError} for a minimum that is none
 */
const loadCoverageFilter = async (
  flags: CoverageFlags,
  revision: string,
  withHistories: boolean,
): Promise<ResultFilter | undefined> => {
  if (!isAsked(flags)) return undefined;
  const { CoverageTally } = await import('../filters/coverage/coverage.ts');
  const { kindsOf } = await import('../filters/coverage/coverage.ts');
  const { minimumOf, shortfalls } = await import('../filters/coverage/report.ts');
  const { coverageJson, coverageText } = await import('../filters/coverage/report.ts');
  const { fileOutput: toFile } = await import('../files/write-file.ts');
  const minimum = minimumOf(flags.coverageMin ?? [], kindsOf(withHistories));
  const file = flags.coverageFile === undefined ? undefined : toFile(flags.coverageFile);
  const tally = new CoverageTally(withHistories);
  return {
    ...(flags.coverageFile !== undefined && { path: resolve(flags.coverageFile) }),
    result: (result) => {
      tally.add({ revision, ...result });
      return withoutFeatures(result);
    },
    end: ({ write, color }) => {
      const coverage: Coverage = tally.result;
      file?.write(coverageJson(coverage));
      file?.close();
      write(coverageText(coverage, minimum, color));
      return shortfalls(coverage, minimum).length > 0 ? status.faults : undefined;
    },
  };
};

/** What the caller said about what is to be looked at besides faults. */
export interface FilterFlags extends CoverageFlags {
  readonly baseline?: string;
  readonly color?: boolean;
}

const loadBaselineFilter = async ({ baseline, color }: FilterFlags): Promise<ResultFilter | undefined> => {
  if (baseline === undefined) return undefined;
  const { baselineFilter } = await import('../filters/baseline/filter.ts');
  const { readBaseline } = await import('./baseline-file.ts');
  const cwd = process.cwd();
  const path = resolve(cwd, baseline);
  const name = displayPath(cwd, path);
  return baselineFilter(readBaseline(path, name, color), name, { path, cwd, today: dayOf(new Date()) });
};

/**
 * @param revision the one of verdicts that tell none
 * @param isHistory whether successive documents are snapshots of one referral
 * @returns what is to look at the verdicts of a run; what it takes is loaded only if it is asked for
 * @throws {UsageError} when the flags make no sense
 */
export const loadFilters = async (
  flags: FilterFlags,
  revision: string,
  isHistory: boolean,
): Promise<ResultFilter[]> => {
  const filters = [await loadBaselineFilter(flags), await loadCoverageFilter(flags, revision, isHistory)];
  return filters.filter((filter) => filter !== undefined);
};

/** What looks at documents that are not valid. */
export interface InvalidAnalysis {
  /** Adds to what is said of each. */
  readonly hint?: ResultFilter;
  /** Counts those that fit another contract better. */
  readonly identification: Identification;
}

/**
 * @param hints whether to add how to mend a fault, too
 * @returns what loads that; it takes every validator and the normaliser, which nobody needs whose documents are valid
 */
export const analyzeInvalid = (situation: RunContext, hints: boolean) => async (): Promise<InvalidAnalysis> => {
  const { Identification } = await import('../filters/identification.ts');
  const identification = new Identification(situation);
  if (!hints) return { identification };
  const { hintFilter } = await import('../filters/hints.ts');
  return { hint: hintFilter(situation.revision), identification };
};
