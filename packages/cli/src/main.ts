import { inspect } from 'node:util';
import { run } from '@referral-kit/command-line/run';
import { status } from '@referral-kit/command-line/status';
import { UsageError } from '@referral-kit/command-line/usage';
import { stderr, stdout } from '@referral-kit/files/streams';
import { printable } from '@referral-kit/text';
import { program } from './cli/program.ts';

export { stderr, stdout };

const say = (line: string): void => stderr.write(`${printable(line)}\n`);

/** Reports a bug of the command itself. @returns the exit status for that */
export const bug = (error: unknown): number => {
  say(`referral-kit failed because of a bug: ${error instanceof Error ? error.message : String(error)}`);
  say('Please report it, with the command that you ran: https://github.com/referral-kit/referral-kit/issues');
  if (process.env.REFERRAL_KIT_DEBUG) for (const line of inspect(error).split('\n')) say(line);
  else say('Set REFERRAL_KIT_DEBUG=1 in the environment to see where it happened.');
  return status.bug;
};

/** Reports that the results cannot be written. @returns the exit status for that */
export const unwritable = (error: Error): number => {
  say(`error: The results cannot be written: ${error.message}`);
  return status.usage;
};

/** How to get the help of the command that was named. */
const helpHint = (args: readonly string[]): string => {
  const name = args.find((arg) => Object.hasOwn(program.commands, arg));
  return `Run "referral-kit ${name === undefined ? '' : `${name} `}--help" for usage.`;
};

/** Whether a run failed because the folder that it is in was moved or deleted. */
const hasNoFolder = (error: unknown): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).syscall === 'uv_cwd';

/**
 * Runs the command line.
 *
 * @param args the arguments after the name of the program
 * @returns the exit status
 */
export const main = async (args: readonly string[]): Promise<number> => {
  try {
    return await run(args, program);
  } catch (error) {
    if (hasNoFolder(error)) say('error: The current folder does not exist: it was moved or deleted.');
    else if (error instanceof UsageError) {
      say(`error: ${error.message}`);
      say(helpHint(args));
    } else return bug(error);
    return status.usage;
  }
};
