import type { HistoryFlags } from '../commands/history.ts';
import type { Define, Definition } from './define.ts';
import { withInputs } from './inputs.ts';
import { withLenses } from './lenses.ts';
import { statuses, withReports } from './reporting.ts';
import { withScale } from './scale.ts';

const explanation = `
A file holds snapshots of referrals: a JSON array of them, or NDJSON, one on each line. They are grouped
by id, each referral's oldest first; those of several referrals may stand between each other.
Each snapshot is validated by itself. Each step from one to the next has to be a transition of the table
("referral-kit lifecycle" prints it), has to keep engagementId and createdDateTime, and must not take
updatedDateTime back. What speaks against a legal step in practice is a warning.

Examples:
  referral-kit history exports/referrals.ndjson
  referral-kit history --profile tolerant --treat-advice-as refusal histories
  jq -c '.[] | {id, status, substatus}' log.json | referral-kit history --no-validate -

  With these lines in won.ndjson, "referral-kit history --no-validate won.ndjson" reports the second:
    {"id": "r-1", "status": "Closed", "substatus": "Won"}
    {"id": "r-1", "status": "Active", "substatus": "Accepted"}`;

export const defineHistory: Define = (command, done): Definition =>
  withReports(
    withInputs(
      withScale(withLenses(command))
        .description('check the lives of referrals, snapshot by snapshot, against the transition table')
        .argument('[paths...]', 'files, folders, patterns, and - for standard input')
        .option('--profile <profile>', 'strict, for what you write (the default), or tolerant, for what you receive')
        .option('--revision <revision>', 'the revision of the contract')
        .option('--treat-advice-as <advice|refusal>', 'refusal makes errors of the warnings about legal steps')
        .option('--no-validate', 'judge the steps alone, as for snapshots that hold no more than a state'),
    ),
  )
    .addHelpText('after', `${explanation}\n${statuses}`)
    .action(async (paths: string[], flags: HistoryFlags) => {
      const { history } = await import('../commands/history.ts');
      done(await history(paths, flags));
    });
