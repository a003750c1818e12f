import { type ValidateFlags, validate } from '../commands/validate.ts';
import type { Define, Definition } from './define.ts';
import { withInputs } from './inputs.ts';
import { withLenses } from './lenses.ts';
import { statuses, withReports } from './reporting.ts';
import { withJobs, withScale } from './scale.ts';

const examples = `
Examples:
  referral-kit validate fixtures
  referral-kit validate --profile tolerant 'responses/**/*.ndjson'
  referral-kit validate --type Address - < address.json
  referral-kit validate fixtures --reporter pretty --reporter json=report.json`;

// What most runs are for is loaded with the program; all other commands once they are called.
export const defineValidate: Define = (command, done): Definition =>
  withReports(
    withInputs(
      withJobs(withScale(withLenses(command)))
        .description('validate JSON, NDJSON and YAML documents: files, folders, patterns, and - for standard input')
        .argument('[paths...]', 'files, folders, patterns, and - for standard input')
        .option(
          '--type <type>',
          'the type of every document, instead of the one that its folders are named after, or Referral',
        )
        .option('--profile <profile>', 'strict, for what you write (the default), or tolerant, for what you receive')
        .option('--revision <revision>', 'the revision of the contract')
        .option('--normalize', 'validate what "referral-kit normalize" would make of each document')
        .option('--watch', 'validate again whenever a file changes, until Ctrl+C')
        .option('--baseline <file>', 'accept the faults that a baseline lists; see "referral-kit baseline --help"'),
    ),
  )
    .addHelpText('after', `${examples}\n${statuses}`)
    .action(async (paths: string[], flags: ValidateFlags) => {
      done(await validate(paths, flags));
    });
