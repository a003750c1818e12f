import { type Command, defineCommand } from '@referral-kit/command-line/command';
import type { commonOptions } from '@referral-kit/command-line/common';
import type { OptionsOf, OptionTable } from '@referral-kit/command-line/option';
import { contractOptions } from '../options/contract.ts';
import { coverageOptions } from '../options/coverage.ts';
import { fileOptions, listOptions, pathsArgument, stdinOptions } from '../options/files.ts';
import { reportOptions } from '../options/reports.ts';
import { scaleOptions, threadOptions } from '../options/scale.ts';
import { reportStatuses } from '../options/statuses.ts';
import type { ValidateOptions } from '../validate/options.ts';
import { runValidation, type ValidatingCommand } from './pipeline.ts';

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

/**
 * Validates documents and reports what was found.
 *
 * @param paths files, folders, patterns, and `-` for standard input
 * @returns the exit status
 * @throws {UsageError} when the paths or flags make no sense
 */
const validate = async (paths: readonly string[], flags: ValidateFlags): Promise<number> => {
  const { normalize = false } = flags;
  const command: ValidatingCommand = {
    name: 'validate',
    settings: (plain) => (normalize ? normalizing(plain) : plain),
    takesBaseline: true,
    analysis: normalize ? 'contracts' : 'hints',
  };
  const once = (): Promise<number> => runValidation(command, paths, flags);
  if (flags.watch !== true) return once();
  const { watchValidation } = await import('./watch.ts');
  return watchValidation(paths, flags, once);
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
