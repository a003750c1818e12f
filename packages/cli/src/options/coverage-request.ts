import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OptionsOf } from '@referral-kit/command-line/option';
import { status } from '@referral-kit/command-line/status';
import type { Coverage } from '@referral-kit/coverage/coverage';
import type { CoverageSubject, Kind } from '@referral-kit/coverage/kinds';
import type { Minimum } from '@referral-kit/coverage/minimum';
import type { Output } from '@referral-kit/files/output';
import type { Config } from '../config.ts';
import type { coverageOptions } from './coverage.ts';

/** What the caller said about coverage. */
export type CoverageFlags = OptionsOf<typeof coverageOptions>;

/** What is asked of the coverage of a run. */
export interface CoverageRequest {
  /** The absolute path of the file to write. */
  readonly file?: string;
  readonly minimum: Minimum;
  /** The kinds that the run can exercise. */
  readonly kinds: readonly Kind[];
  /** Why the run is about a part of the documents, so that its coverage is gathered but not compared with the minimum. */
  readonly partial?: string;
}

/** A run, as far as it tells whether everything is checked. */
export interface CoverageScope {
  /** What the command line names; empty where the paths of the configuration count. */
  readonly paths: readonly string[];
  readonly since?: string | undefined;
  readonly shard?: string | undefined;
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** @returns why a run is about a part of the documents; nothing if it is about all */
const partialReason = (
  { paths, since, shard }: CoverageScope,
  config: Config,
  isConfigured: boolean,
): string | undefined => {
  if (since !== undefined) return '--since leaves out what has not changed';
  if (shard !== undefined) return '--shard leaves out the other shards';
  if (paths.some(isFile)) return 'the command line names single files';
  if (isConfigured && paths.length > 0 && config.paths !== undefined) {
    return 'the command line names other paths than the configuration';
  }
  return undefined;
};

/**
 * @returns what the flags and the configuration ask of coverage; nothing if they ask nothing
 * @throws {UsageError} for a minimum that makes no sense
 */
export const coverageRequest = async (
  flags: CoverageFlags,
  config: Config,
  scope: CoverageScope,
  isAbout: CoverageSubject,
): Promise<CoverageRequest | undefined> => {
  const { coverage, coverageFile, coverageMin } = flags;
  if (!coverage && coverageFile === undefined && coverageMin === undefined && config.coverage === undefined) {
    return undefined;
  }
  const { kindsOf } = await import('@referral-kit/coverage/kinds');
  const { configuredMinimum, minimumFrom } = await import('@referral-kit/coverage/minimum');
  const kinds = kindsOf(isAbout);
  const configured = coverageMin === undefined ? configuredMinimum(config.coverage?.minimum, kinds) : undefined;
  if (!coverage && coverageFile === undefined && coverageMin === undefined && configured === undefined) {
    return undefined;
  }
  const partial = partialReason(scope, config, configured !== undefined);
  return {
    ...(coverageFile !== undefined && { file: resolve(coverageFile) }),
    minimum: configured ?? minimumFrom(coverageMin ?? [], kinds),
    kinds,
    ...(partial !== undefined && { partial }),
  };
};

/** @returns what writes the coverage of a run, shows it, and gives the exit status that the minimum asks for, if any */
export const coverageEnd = async ({
  file: path,
  minimum,
  partial,
}: Omit<CoverageRequest, 'kinds'>): Promise<
  (coverage: Coverage, notes: Pick<Output, 'write' | 'color'>) => number | undefined
> => {
  const { coverageJson, coverageText, shortfalls } = await import('@referral-kit/coverage/report');
  const { fileOutput } = await import('@referral-kit/files/write-file');
  const file = path === undefined ? undefined : fileOutput(path);
  const judged = partial === undefined ? minimum : {};
  return (coverage, { write, color }) => {
    file?.write(coverageJson(coverage));
    file?.close();
    write(coverageText(coverage, judged, color));
    if (partial !== undefined && Object.keys(minimum).length > 0) {
      write(`The minimum coverage is not checked, because ${partial}.\n`);
    }
    return shortfalls(coverage, judged).length > 0 ? status.faults : undefined;
  };
};
