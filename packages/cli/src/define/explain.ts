import type { ExplainFlags } from '../commands/explain.ts';
import { status } from '../status.ts';
import type { Define, Definition } from './define.ts';

const explanation = `
Without a code, every code is listed with what it means.

Examples:
  referral-kit explain
  referral-kit explain schema/not-in-enum
  referral-kit explain not-in-enum --format json

Exit status:
  ${status.valid}   it was printed
  ${status.usage}   there is no such code or format
  ${status.bug}  a fault of referral-kit itself`;

export const defineExplain: Define = (command, done): Definition =>
  command
    .description('explain a code of a report: why it matters, how to mend it, and two examples')
    .argument('[code]', 'a code as reports show it, such as catalog/unknown-id')
    .option('--format <format>', 'text (the default) or json')
    .option('--color', 'write colours')
    .option('--no-color', 'write no colours')
    .addHelpText('after', explanation)
    .action(async (code: string | undefined, flags: ExplainFlags) => {
      const { explain } = await import('../commands/explain.ts');
      done(explain(code, flags));
    });
