import type { BaselineFlags } from '../commands/baseline.ts';
import { status } from '../status.ts';
import type { Define, Definition } from './define.ts';
import { withInputs } from './inputs.ts';

const explanation = `
The faults that the file lists do not fail "referral-kit validate --baseline <file>"; others do, and so do entries
that have expired or whose fault is gone. What cannot be read cannot be accepted.

Examples:
  referral-kit baseline fixtures --reason 'Imported from the old system' --expires 2027-06-30
  referral-kit validate fixtures --baseline referral-kit.baseline.json
  referral-kit baseline fixtures --update

Exit status:
  ${status.valid}   the baseline was written
  ${status.usage}   the command was used in a way it does not know, or the file cannot be written
  ${status.unreadable}   it was written, but something could not be read or parsed
  ${status.bug}  a fault of referral-kit itself`;

export const defineBaseline: Define = (command, done): Definition =>
  withInputs(
    command
      .description('write down the faults that are accepted for now, each with a reason and an expiry date')
      .argument('[paths...]', 'files, folders and patterns')
      .option('--reason <text>', 'why new entries are accepted')
      .option('--expires <day>', 'the last day on which new entries are accepted, as 2027-01-31')
      .option('-o, --output <file>', 'the baseline; referral-kit.baseline.json unless told')
      .option('--update', 'keep the entries whose fault is still there, with their reasons and days')
      .option('--type <type>', 'the type of every document')
      .option('--profile <profile>', 'strict (the default) or tolerant')
      .option('--revision <revision>', 'the revision of the contract'),
  )
    .addHelpText('after', explanation)
    .action(async (paths: string[], flags: BaselineFlags) => {
      const { baseline } = await import('../commands/baseline.ts');
      done(await baseline(paths, flags));
    });
