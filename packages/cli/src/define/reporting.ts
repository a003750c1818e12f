import type { Command } from 'commander';
import { status } from '../status.ts';

/** Gathers the values of an option that may be repeated. */
export const collect = (word: string, before: readonly string[] = []): string[] => [...before, word];

/** Adds the options that every command with reports has. */
export const withReports = (command: Command): Command =>
  command
    .option(
      '--reporter <name[=path]>',
      'pretty (the default) or json; may be repeated, with a file for each but one',
      collect,
    )
    .option('--quiet', 'show no warnings in the pretty report; they are counted all the same')
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
The gravest counts: ${[status.bug, status.usage, status.unreadable, status.faults, status.nothing, status.valid].join(', ')}.`;
