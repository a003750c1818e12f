import { resolve } from 'node:path';
import { displayPath } from '@referral-kit/files/folders';
import { dayOf } from '../filters/baseline/entry.ts';
import type { ResultFilter } from '../filters/filter.ts';
import type { Hint } from '../filters/hint.ts';
import type { Identification, RunContext } from '../filters/identification.ts';
import type { DocumentResult } from '../validate/document-result.ts';
import type { ValidateOptions } from '../validate/options.ts';
import { type CoverageRequest, coverageEnd } from './coverage-request.ts';

const withoutFeatures = ({ exercised: _, ...result }: DocumentResult): DocumentResult => result;

/** @returns settings that say what documents exercise, if that is asked for; what it takes is loaded only then. */
export const withCollector = async (
  settings: ValidateOptions,
  request: CoverageRequest | undefined,
): Promise<ValidateOptions> =>
  request === undefined ? settings : { ...settings, collector: await import('@referral-kit/coverage/collect') };

/**
 * @param revision the one of verdicts that tell none
 * @returns what puts the coverage of a run together and reports it, if that is asked for
 */
const loadCoverageFilter = async (
  request: CoverageRequest | undefined,
  revision: string,
): Promise<ResultFilter | undefined> => {
  if (request === undefined) return undefined;
  const { CoverageTally } = await import('@referral-kit/coverage/coverage');
  const { coverageData } = await import('@referral-kit/coverage/report');
  const tally = new CoverageTally(request.kinds);
  const finish = await coverageEnd(request);
  return {
    ...(request.file !== undefined && { file: { path: request.file, what: 'The coverage', isOutput: true } }),
    result: (result) => {
      tally.add({ revision, ...result });
      return withoutFeatures(result);
    },
    findings: () => ({ coverage: coverageData(tally.result) }),
    end: (notes) => finish(tally.result, notes),
  };
};

/** What the caller said about what is to be looked at besides faults. */
export interface FilterFlags {
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
 * @param coverage what is asked of coverage, if anything is
 * @param revision the one of verdicts that tell none
 * @returns what is to look at the verdicts of a run; what it takes is loaded only if it is asked for
 * @throws {UsageError} when the flags make no sense
 */
export const loadFilters = async (
  flags: FilterFlags,
  coverage: CoverageRequest | undefined,
  revision: string,
): Promise<ResultFilter[]> => {
  const filters = [await loadBaselineFilter(flags), await loadCoverageFilter(coverage, revision)];
  return filters.filter((filter) => filter !== undefined);
};

/** What looks at documents that are not valid. */
export interface InvalidAnalysis {
  /** How the faults of one are fixed. */
  readonly hintsFor?: (result: DocumentResult) => Hint;
  /** Counts those that fit another contract better. */
  readonly identification: Identification;
}

/**
 * @param hints whether to add how to fix a fault, too
 * @returns what loads that; it takes every validator and the normaliser, which nobody needs whose documents are valid
 */
export const analyzeInvalid = (situation: RunContext, hints: boolean) => async (): Promise<InvalidAnalysis> => {
  const { Identification } = await import('../filters/identification.ts');
  const identification = new Identification(situation);
  if (!hints) return { identification };
  const { hintsFor } = await import('../filters/hints.ts');
  return { hintsFor: (result) => hintsFor(result, situation.revision), identification };
};
