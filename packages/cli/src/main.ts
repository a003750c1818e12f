import { inspect } from 'node:util';
import { CommanderError } from 'commander';
import { helpHint, program } from './program.ts';
import { status } from './status.ts';
import { printable } from './text/printable.ts';
import { UsageError } from './usage.ts';

const say = (text: string): void => {
  process.stderr.write(`${text.split('\n').map(printable).join('\n')}\n`);
};

/** Says that the command itself is at fault. @returns the exit status for that */
export const bug = (error: unknown): number => {
  const isDebugging = Boolean(process.env.REFERRAL_KIT_DEBUG);
  say(`referral-kit failed through a fault of its own: ${error instanceof Error ? error.message : String(error)}`);
  say('Please report it, with the command that you ran: https://github.com/referral-kit/referral-kit/issues');
  say(isDebugging ? inspect(error) : 'REFERRAL_KIT_DEBUG=1 in the environment shows where it happened.');
  return status.bug;
};

/** Says that there is no writing where the results are to go. @returns the exit status for that */
export const unwritable = (error: Error): number => {
  say(`error: the results cannot be written: ${error.message}`);
  return status.usage;
};

/**
 * Runs the command line.
 *
 * @param words the words after the name of the command
 * @returns the exit status
 */
export const main = async (words: readonly string[]): Promise<number> => {
  let outcome: number = status.valid;
  try {
    await program((result) => {
      outcome = result;
    }).parseAsync(words, { from: 'user' });
    return outcome;
  } catch (error) {
    // What commander has to say it has said itself.
    if (error instanceof CommanderError) {
      const { dashHint } = await import('./dashes.ts');
      const hint = dashHint(error.message);
      if (hint !== undefined) say(hint);
      return error.exitCode === 0 ? status.valid : status.usage;
    }
    if (!(error instanceof UsageError)) return bug(error);
    say(`error: ${error.message}\n${helpHint(words[0])}`);
    return status.usage;
  }
};
