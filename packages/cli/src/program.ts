import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { ValidateFlags } from './commands/validate.ts';
import { status } from './status.ts';

const version = (): string => {
  const manifest = readFileSync(new URL(import.meta.resolve('referral-kit/package.json')), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
};

const collect = (word: string, before: readonly string[] = []): string[] => [...before, word];

const statuses = `
Exit status:
  ${status.valid}   everything is valid, or fails as expected
  ${status.faults}   something is not valid
  ${status.usage}   the command was used in a way it does not know
  ${status.nothing}   there was nothing to validate (--allow-empty makes it ${status.valid})
  ${status.unreadable}   something could not be read or parsed
  ${status.bug}  a fault of referral-kit itself
The gravest counts: ${[status.bug, status.usage, status.unreadable, status.faults, status.nothing, status.valid].join(', ')}.`;

const examples = `
Examples:
  referral-kit validate fixtures
  referral-kit validate --profile tolerant 'responses/**/*.ndjson'
  referral-kit validate --type Address - < address.json
  referral-kit validate fixtures --reporter pretty --reporter json=report.json`;

/**
 * @param done is told the exit status of the command that ran
 * @returns the command line, with every command and flag
 */
export const program = (done: (status: number) => void): Command => {
  const root = new Command('referral-kit')
    .description('Holds referral documents to the contract of the Referral resource.')
    .version(version(), '--version', 'print the version')
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('referral-kit validate --help lists what there is');
  root
    .command('validate')
    .description('validate JSON and NDJSON documents: files, folders, patterns, and - for standard input')
    .argument('[paths...]', 'files, folders, patterns, and - for standard input')
    .option(
      '--type <type>',
      'the type of every document, instead of the one that its folders are named after, or Referral',
    )
    .option('--profile <profile>', 'strict, for what you write (the default), or tolerant, for what you receive')
    .option('--revision <revision>', 'the revision of the contract')
    .option(
      '--reporter <name[=path]>',
      'pretty (the default) or json; may be repeated, with a file for each but one',
      collect,
    )
    .option('--quiet', 'show no warnings in the pretty report; they are counted all the same')
    .option('--color', 'write colours')
    .option('--no-color', 'write no colours')
    .option('--allow-empty', 'succeed when there is nothing to validate')
    .addHelpText('after', `${examples}\n${statuses}`)
    .action(async (paths: string[], flags: ValidateFlags) => {
      const { validate } = await import('./commands/validate.ts');
      done(await validate(paths, flags));
    });
  return root;
};
