import { Command, CommanderError } from 'commander';
import { dashHint } from './dashes.ts';
import { commands, helpHint } from './define/commands.ts';
import { stderr } from './report/stream.ts';
import { status } from './status.ts';
import { version } from './version.ts';

/**
 * @param done is told the exit status of the command that ran
 * @returns the command line, with every command and flag
 */
export const program = (done: (status: number) => void = () => {}): Command => {
  const root = new Command('referral-kit')
    .description('Holds referral documents to the contract of the Referral resource.')
    .version(version(), '--version', 'print the version')
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError(helpHint());
  for (const [name, define] of commands) define(root.command(name).showHelpAfterError(helpHint(name)), done);
  return root;
};

/**
 * Runs what a command line asks for: a command, help, or to be told what is wrong with the line.
 *
 * @param words the words after the name of the program
 * @returns the exit status
 */
export const runProgram = async (words: readonly string[]): Promise<number> => {
  let outcome: number = status.valid;
  try {
    await program((result) => {
      outcome = result;
    }).parseAsync(words, { from: 'user' });
    return outcome;
  } catch (error) {
    // What commander has to say it has said itself.
    if (!(error instanceof CommanderError)) throw error;
    const hint = dashHint(error.message);
    if (hint !== undefined) stderr.write(`${hint}\n`);
    return error.exitCode === 0 ? status.valid : status.usage;
  }
};
