import { nearest, quoted } from '@referral-kit/text';
import type { Command, CommandEntry } from './command.ts';
import { programOptions } from './common.ts';
import { parseArguments } from './parse/arguments.ts';
import { parseOptions } from './parse/options.ts';
import type { Program } from './program.ts';
import { status } from './status.ts';
import { UsageError } from './usage.ts';

/**
 * @returns a command of the table
 * @throws {UsageError} for a name that is not in it, with the nearest that is
 */
const entryOf = (name: string, { commands: table }: Program): CommandEntry => {
  const entry = Object.hasOwn(table, name) ? table[name] : undefined;
  if (entry !== undefined) return entry;
  const [suggested] = nearest(name, Object.keys(table), 1);
  throw new UsageError(
    `Unknown command ${quoted(name)}.${suggested === undefined ? '' : ` Did you mean ${suggested}?`}`,
  );
};

const loaded = async (entry: CommandEntry): Promise<Command> => (await entry.load()).command;

/** Prints the help of the program, or of a command. */
const help = async (name: string | undefined, program: Program): Promise<number> => {
  const { commandHelp, programHelp } = await import('./help/text.ts');
  const entry = name === undefined ? undefined : entryOf(name, program);
  const text = entry && name ? commandHelp(program, name, await loaded(entry)) : programHelp(program);
  program.stdout.write(text);
  return status.valid;
};

/** Does what a command line without a command asks for, if that is anything. */
const runProgram = async (asked: { readonly version?: unknown }, program: Program): Promise<number> => {
  if (asked.version) {
    program.stdout.write(`${program.version()}\n`);
    return status.valid;
  }
  program.stderr.write((await import('./help/text.ts')).programHelp(program));
  return status.usage;
};

/**
 * Runs the command that a command line names.
 *
 * @param args the args after the name of the program
 * @returns the exit status
 * @throws {UsageError} for a command line that makes no sense
 */
export const run = async (args: readonly string[], program: Program): Promise<number> => {
  const first = args.findIndex((arg) => !arg.startsWith('-') || arg === '-');
  const at = first === -1 ? args.length : first;
  const [before, name, after] = [args.slice(0, at), args[at], args.slice(at + 1)];
  const own = parseOptions(before, programOptions, program.mayBeFile);
  if (own === undefined) return help(name, program);
  if (name === undefined || own.options.version) return runProgram(own.options, program);
  const command = await loaded(entryOf(name, program));
  const parsed = parseOptions([...before, ...after], command.options, program.mayBeFile);
  if (parsed === undefined) return help(name, program);
  return command.run(parseArguments(parsed.positionals, command.arguments), parsed.options, program);
};
