import { reporterNames } from '../report/reporters.ts';
import { defaultReporters } from '../report/wishes.ts';
import { byGravity, status } from '../status.ts';
import type { Definition } from './define.ts';

/** Gathers the values of an option that may be repeated. */
export const collect = (word: string, before: readonly string[] = []): string[] => [...before, word];

/** Adds the options that every command with reports has. */
export const withReports = (command: Definition): Definition =>
  command
    .option(
      '--reporter <name[=path]>',
      `${reporterNames.join(', ')}; the default is ${defaultReporters}; may be repeated, with a file for each but one`,
      collect,
    )
    .option('--quiet', 'show people no warnings; they are counted all the same')
    .option('--no-group', 'show each fault of a kind, not the first few and how many more there are')
    .option('--max-problems <number>', 'show people so many faults at most, and say how many more there are; 0 for all')
    .option('--color', 'write colours')
    .option('--no-color', 'write no colours')
    .option('--allow-empty', 'succeed when there is nothing to validate');

/** What the exit statuses of a command with reports mean. */
export const statuses: string = `
Exit status:
  ${status.valid}   everything is valid, or fails as expected
  ${status.faults}   something is not valid
  ${status.usage}   the command was used in a way it does not know
  ${status.nothing}   there was nothing to validate (--allow-empty makes it ${status.valid})
  ${status.unreadable}   something could not be read or parsed
  ${status.bug}  a fault of referral-kit itself
  ${status.interrupted} interrupted, so that not all was checked; reports in files are left as they were
The gravest counts: ${byGravity.join(', ')}.`;
