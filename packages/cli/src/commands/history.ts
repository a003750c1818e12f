import { type Command, defineCommand } from '@referral-kit/command-line/command';
import type { commonOptions } from '@referral-kit/command-line/common';
import type { OptionsOf, OptionTable } from '@referral-kit/command-line/option';
import { checkHistory } from '../history/history.ts';
import { profileOptions } from '../options/contract.ts';
import { coverageOptions } from '../options/coverage.ts';
import { fileOptions, listOptions, pathsArgument, stdinOptions } from '../options/files.ts';
import { reportOptions } from '../options/reports.ts';
import { scaleOptions } from '../options/scale.ts';
import { reportStatuses } from '../options/statuses.ts';
import { runValidation, type ValidatingCommand } from './pipeline.ts';

const options = {
  ...profileOptions,
  'treat-advice-as': {
    value: 'outcome',
    choices: ['advice', 'refusal'],
    help: 'Treat advice about allowed transitions as warnings (`advice`, the default) or as errors (`refusal`)',
  },
  'no-validate': { help: 'Check only the transitions, for snapshots that contain little more than a state' },
  ...coverageOptions,
  ...scaleOptions,
  ...fileOptions,
  ...stdinOptions,
  ...listOptions,
  ...reportOptions,
} as const satisfies OptionTable;

type HistoryFlags = OptionsOf<typeof options & typeof commonOptions>;

/**
 * Checks the lives of referrals and reports what was found.
 *
 * @param paths files, folders, patterns, and `-` for standard input
 * @returns the exit status
 * @throws {UsageError} when the paths or flags make no sense
 */
const history = (paths: readonly string[], flags: HistoryFlags): Promise<number> => {
  const { treatAdviceAs = 'advice', validate: validates = true } = flags;
  const command: ValidatingCommand = {
    name: 'history',
    settings: (plain) => ({
      ...plain,
      writingOnly: !validates,
      checkHistory: (records) => checkHistory(records, { validates, treatAdviceAs }),
    }),
    takesBaseline: false,
    analysis: validates ? 'hints' : 'none',
  };
  return runValidation(command, paths, flags);
};

export const command: Command = defineCommand({
  arguments: [pathsArgument],
  options,
  details: [
    'A file contains snapshots of referrals, as a JSON array or as NDJSON with one snapshot on each line. They are grouped by id, the oldest snapshot of each referral first; snapshots of several referrals may be mixed.',
    'Each snapshot is validated. Each change from one snapshot to the next must be a transition of the table (`referral-kit lifecycle` prints it), must keep `engagementId` and `createdDateTime`, and must not set `updatedDateTime` back. Transitions that are allowed but unusual in practice are warnings.',
  ],
  examples: [
    'referral-kit history exports/referrals.ndjson',
    'referral-kit history --profile tolerant --treat-advice-as refusal histories',
    "jq -c '.[] | {id, status, substatus}' log.json | referral-kit history --no-validate -",
  ],
  statuses: reportStatuses,
  run: ({ paths }, flags) => history(paths, flags),
});
