import type { LifecycleFlags } from '../commands/lifecycle.ts';
import { status } from '../status.ts';
import type { Define, Definition } from './define.ts';

const explanation = `
Examples:
  referral-kit lifecycle
  referral-kit lifecycle --from New/Received
  referral-kit lifecycle --format dot | dot -Tsvg > lifecycle.svg
  referral-kit lifecycle --from Active/Accepted --format json

Exit status:
  ${status.valid}   it was printed
  ${status.usage}   there is no such state, format or revision
  ${status.bug}  a fault of referral-kit itself`;

export const defineLifecycle: Define = (command, done): Definition =>
  command
    .description('print the transition table, or the states that may follow one')
    .option('--from <status/substatus>', 'the states that may follow this one, and what speaks against them')
    .option('--format <format>', 'table (the default), json, mermaid or dot; with --from, table or json')
    .option('--revision <revision>', 'the revision of the contract')
    .option('--color', 'write colours')
    .option('--no-color', 'write no colours')
    .addHelpText('after', explanation)
    .action(async (flags: LifecycleFlags) => {
      const { lifecycle } = await import('../commands/lifecycle.ts');
      done(lifecycle(flags));
    });
