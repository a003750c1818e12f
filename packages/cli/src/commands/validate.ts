import { type Command, defineCommand } from '@referral-kit/command-line/command';
import type { commonOptions } from '@referral-kit/command-line/common';
import type { OptionsOf, OptionTable } from '@referral-kit/command-line/option';
import { contractOptions } from '../options/contract.ts';
import { coverageOptions } from '../options/coverage.ts';
import { coverageRequest } from '../options/coverage-request.ts';
import { fileOptions, listOptions, pathsArgument, stdinOptions } from '../options/files.ts';
import { analyzeInvalid, loadFilters, withCollector } from '../options/filters.ts';
import { reportOptions } from '../options/reports.ts';
import { resolveOptions } from '../options/resolve.ts';
import { scaleOptions, threadOptions } from '../options/scale.ts';
import { reportStatuses } from '../options/statuses.ts';
import type { ValidateOptions } from '../validate/options.ts';
import { validation } from '../validate/validation.ts';
import { runPipeline } from './pipeline.ts';

const options = {
  ...contractOptions,
  normalize: { help: 'Validate what `referral-kit normalize` would make of each document' },
  watch: { help: 'Validate again whenever a file changes, until Ctrl+C' },
  baseline: {
    value: 'file',
    isPath: true,
    help: 'Accept the problems that a baseline lists; see `referral-kit baseline --help`',
  },
  ...coverageOptions,
  ...threadOptions,
  ...scaleOptions,
  ...fileOptions,
  ...stdinOptions,
  ...listOptions,
  ...reportOptions,
} as const satisfies OptionTable;

export type ValidateFlags = OptionsOf<typeof options & typeof commonOptions>;

const normalizing = async (settings: ValidateOptions): Promise<ValidateOptions> => {
  const { normalizingValidator } = await import('../normalize/normalizing-validator.ts');
  return { ...settings, validatorFor: normalizingValidator };
};

const once = async (paths: readonly string[], flags: ValidateFlags): Promise<number> => {
  const { settings: plain, sources, ...setup } = await resolveOptions(paths, flags);
  const coverage = await coverageRequest(flags, setup.config, { ...flags, paths }, 'documents');
  const collecting = await withCollector(plain, coverage);
  const settings = flags.normalize ? await normalizing(collecting) : collecting;
  const revision = settings.revision ?? settings.defaultRevision;
  const filters = await loadFilters(setup.flags, coverage, revision);
  const ifInvalid = analyzeInvalid({ revision, isHistory: false }, !flags.normalize);
  return runPipeline({
    command: 'validate',
    paths: setup.paths,
    flags: setup.flags,
    revision,
    check: validation(settings),
    sources,
    filters,
    ifInvalid,
  });
};

/**
 * Validates documents and reports what was found.
 *
 * @param paths files, folders, patterns, and `-` for standard input
 * @returns the exit status
 * @throws {UsageError} when the paths or flags make no sense
 */
const validate = async (paths: readonly string[], flags: ValidateFlags): Promise<number> => {
  if (flags.watch !== true) return once(paths, flags);
  const { watchValidation } = await import('./watch.ts');
  return watchValidation(paths, flags, () => once(paths, flags));
};

export const command: Command = defineCommand({
  arguments: [pathsArgument],
  options,
  examples: [
    'referral-kit validate fixtures',
    "referral-kit validate --profile tolerant 'responses/**/*.ndjson'",
    'referral-kit validate --type Address - < address.json',
    'referral-kit validate fixtures --reporter pretty --reporter json=report.json',
  ],
  statuses: reportStatuses,
  run: ({ paths }, flags) => validate(paths, flags),
});
