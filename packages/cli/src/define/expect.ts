import type { ExpectFlags } from '../commands/expect.ts';
import { status } from '../status.ts';
import type { Define, Definition } from './define.ts';
import { withSelection } from './inputs.ts';

const explanation = `
Documents that are to fail are those named like won.invalid.json, those in a folder <type>/invalid, and those that
have a sidecar. For each, what is found now is written to its sidecar: won.invalid.expected.json. Read it before
you commit it: it is what "referral-kit validate" holds the document to from then on.

Examples:
  referral-kit expect fixtures
  referral-kit expect orders.invalid.ndjson --type Address

Exit status:
  ${status.valid}   every sidecar states what is found
  ${status.faults}   a document that is to fail is valid, or one fails that is not to
  ${status.usage}   the command was used in a way it does not know
  ${status.nothing}   there was no document that is to fail
  ${status.unreadable}   something could not be read or written
  ${status.bug}  a fault of referral-kit itself`;

export const defineExpect: Define = (command, done): Definition =>
  withSelection(
    command
      .description('write the sidecars of fixtures that must fail, from what is found now')
      .argument('[paths...]', 'files, folders and patterns')
      .option('--type <type>', 'the type of every document')
      .option('--profile <profile>', 'strict (the default) or tolerant')
      .option('--revision <revision>', 'the revision of the contract'),
  )
    .addHelpText('after', explanation)
    .action(async (paths: string[], flags: ExpectFlags) => {
      const { expect } = await import('../commands/expect.ts');
      done(await expect(paths, flags));
    });
