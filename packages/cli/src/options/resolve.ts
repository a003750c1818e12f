import { resolve } from 'node:path';
import type { OptionsOf } from '@referral-kit/command-line/option';
import { UsageError } from '@referral-kit/command-line/usage';
import type { Config, Configuration } from '../config.ts';
import type { Selection } from '../files/selection.ts';
import { isStandardInput } from '../files/source-file.ts';
import type { ReportFlags } from '../reporters/options.ts';
import type { ValidateOptions } from '../validate/options.ts';
import { configurationFor } from './config-file.ts';
import type { fileOptions, listOptions, stdinOptions } from './files.ts';
import type { FilterFlags } from './filters.ts';
import { type ContractFlags, validateOptionsFor } from './validate-options.ts';

/** What the caller said about which files are read. */
type InputFlags = OptionsOf<typeof fileOptions & typeof stdinOptions & typeof listOptions>;

/** What the caller said that the configuration may say as well. */
export type ResolvableFlags = ContractFlags & ReportFlags & InputFlags & FilterFlags;

/** What a command works on, once its flags and the configuration are put together. */
export interface ResolvedOptions<Flags extends ReportFlags> {
  readonly settings: ValidateOptions;
  readonly paths: readonly string[];
  readonly flags: Flags;
  readonly selection: Selection;
  /** Given if the files that would be read are to be printed, and nothing is to be checked. */
  readonly listing?: Listing;
  readonly config: Config;
}

/** How files are listed. */
export interface Listing {
  /** Whether each name ends with a NUL byte and stands as it is; people get lines, with nothing that a terminal obeys. */
  readonly isForPrograms: boolean;
}

const selectionFor = (
  { ignore, forceExclude, since, stdinFilename, allowEmpty }: InputFlags & Pick<ReportFlags, 'allowEmpty'>,
  paths: readonly string[],
  configuration: Configuration,
  baseline: string | undefined,
): Selection => {
  const cwd = process.cwd();
  if (stdinFilename !== undefined && !paths.some(isStandardInput)) {
    throw new UsageError('--stdin-filename needs standard input. Add - to the paths.');
  }
  if (stdinFilename === '') throw new UsageError('--stdin-filename needs a file name, such as data.ndjson.');
  if (since !== undefined && paths.length > 0 && paths.every(isStandardInput)) {
    throw new UsageError('--since cannot be used with standard input.');
  }
  return {
    cwd,
    base: paths.length > 0 ? cwd : configuration.folder,
    configuration,
    ignore: Array.isArray(ignore) ? ignore : [],
    ignores: ignore !== false,
    ...(forceExclude && { forcesExclusion: true }),
    ...(since !== undefined && { since }),
    ...(allowEmpty && { allowsNoChange: true }),
    ...(baseline !== undefined && { baseline: resolve(cwd, baseline) }),
    ...(stdinFilename !== undefined && { stdinName: stdinFilename }),
  };
};

/** @returns a reporter of the configuration, whose file counts from the folder of the configuration. */
const reporterFrom = (folder: string, target: string): string => {
  const [name, ...rest] = target.split('=');
  const path = rest.join('=');
  return path === '' || path === '-' ? target : `${name}=${resolve(folder, path)}`;
};

/** @returns what a run has to meet, as the flags or else the configuration say */
export const criteriaOf = (
  flags: Pick<ReportFlags, 'allowEmpty' | 'allowUnmatched' | 'maxWarnings'>,
  config: Config,
): Pick<ReportFlags, 'allowEmpty' | 'allowUnmatched' | 'maxWarnings'> => {
  const allowEmpty = flags.allowEmpty ?? config.allowEmpty;
  const allowUnmatched = flags.allowUnmatched ?? config.allowUnmatched;
  const maxWarnings = flags.maxWarnings ?? config.maxWarnings;
  return {
    ...(allowEmpty !== undefined && { allowEmpty }),
    ...(allowUnmatched !== undefined && { allowUnmatched }),
    ...(maxWarnings !== undefined && { maxWarnings }),
  };
};

/**
 * Puts together what the command line and the configuration say.
 *
 * @param paths files, folders, patterns, and `-` for standard input; without any, those of the configuration count
 * @throws {UsageError} when they make no sense
 */
export const resolveOptions = async <Flags extends ResolvableFlags>(
  paths: readonly string[],
  flags: Flags,
): Promise<ResolvedOptions<Flags>> => {
  const configuration = await configurationFor(flags.config, process.cwd(), flags.color);
  const { config, folder } = configuration;
  const baseline = flags.baseline ?? (config.baseline && resolve(folder, config.baseline));
  const criteria = criteriaOf(flags, config);
  const reporters = config.reporters?.map((target) => reporterFrom(folder, target));
  return {
    settings: validateOptionsFor(flags, config),
    paths: paths.length > 0 ? paths : (config.paths ?? []),
    flags: {
      ...flags,
      ...(flags.reporter === undefined && reporters && { reporter: reporters }),
      ...(baseline !== undefined && { baseline }),
      ...criteria,
    },
    selection: selectionFor({ ...flags, ...criteria }, paths, configuration, baseline),
    ...(flags.listFiles && { listing: { isForPrograms: flags.null === true } }),
    config,
  };
};
