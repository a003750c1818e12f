import type { NormalizeFlags } from '../commands/normalize.ts';
import { status } from '../status.ts';
import type { Define, Definition } from './define.ts';
import { withSelection } from './inputs.ts';

const explanation = `
Brings documents into the spelling of their contract: names in any case and of other revisions, numbers and flags
as texts, date-times with an offset, shapes of lists. Only what changes is touched; all other bytes of a file stay.
Without --write, a unified diff is printed, which "patch -p1" takes. What is still wrong is listed on standard error.
A file is left as it is when readers may disagree on what it says: two members of one name, a number that a
double cannot hold, bytes that are not UTF-8.
The type of a document is told as for "validate"; where nothing tells, its members do.

Examples:
  referral-kit normalize responses
  referral-kit normalize --write --profile tolerant 'responses/**/*.ndjson'
  referral-kit normalize --write --revision 2022-04-21 --type NewReferral - < request.json > normalized.json

Exit status:
  ${status.valid}   nothing is wrong any more
  ${status.faults}   something is still wrong; with --check also: something would be changed
  ${status.usage}   the command was used in a way it does not know
  ${status.nothing}   there was no document
  ${status.unreadable}   something could not be read, or not be written; that file is as it was
  ${status.bug}  a fault of referral-kit itself`;

export const defineNormalize: Define = (command, done): Definition =>
  withSelection(
    command
      .description('bring documents into the spelling of their contract; print a diff, or change the files')
      .argument('[paths...]', 'files, folders, patterns, and - for standard input')
      .option('--write', 'change the files; standard input is written to standard output')
      .option('--check', 'fail when something would be changed')
      .option('--type <type>', 'the type of every document')
      .option('--profile <profile>', 'strict, for what you write (the default), or tolerant, for what you receive')
      .option('--revision <revision>', 'the revision of the contract'),
  )
    .option('--stdin-filename <name>', 'what to take standard input for: its format, its folders')
    .addHelpText('after', explanation)
    .action(async (paths: string[], flags: NormalizeFlags) => {
      const { normalize } = await import('../commands/normalize.ts');
      done(await normalize(paths, flags));
    });
