import { nearest, quoted } from '@referral-kit/text';
import { stderr, stdout } from '../files/streams.ts';
import type { Command, CommandEntry, CommandTable } from '../options/command.ts';
import { programOptions } from '../options/common.ts';
import { status } from '../status.ts';
import { UsageError } from '../usage.ts';
import { parseArguments } from './parse/arguments.ts';
import { parseOptions } from './parse/options.ts';

/**
 * @returns a command of the table
 * @throws {UsageError} for a name that is not in it, with the nearest that is
 */
const entryOf = (name: string, table: CommandTable): CommandEntry => {
  const entry = Object.hasOwn(table, name) ? table[name] : undefined;
  if (entry !== undefined) return entry;
  const [suggested] = nearest(name, Object.keys(table), 1);
  throw new UsageError(
    `Unknown command ${quoted(name)}.${suggested === undefined ? '' : ` Did you mean ${suggested}?`}`,
  );
};

const loaded = async (entry: CommandEntry): Promise<Command> => (await entry.load()).command;

/** Prints the help of the program, or of a command. */
const help = async (name: string | undefined, table: CommandTable): Promise<number> => {
  const { commandHelp, programHelp } = await import('./help/text.ts');
  const entry = name === undefined ? undefined : entryOf(name, table);
  const text = entry && name ? commandHelp(name, entry.summary, await loaded(entry)) : programHelp(table);
  stdout.write(text);
  return status.valid;
};

/** Does what a command line without a command asks for, if that is anything. */
const runProgram = async ({ version }: { readonly version?: unknown }, table: CommandTable): Promise<number> => {
  if (version) {
    stdout.write(`${(await import('../version.ts')).version()}\n`);
    return status.valid;
  }
  stderr.write((await import('./help/text.ts')).programHelp(table));
  return status.usage;
};

/**
 * Runs the command that a command line names.
 *
 * @param args the args after the name of the program
 * @returns the exit status
 * @throws {UsageError} for a command line that makes no sense
 */
export const run = async (args: readonly string[], table: CommandTable): Promise<number> => {
  const first = args.findIndex((arg) => !arg.startsWith('-') || arg === '-');
  const at = first === -1 ? args.length : first;
  const [before, name, after] = [args.slice(0, at), args[at], args.slice(at + 1)];
  const program = parseOptions(before, programOptions);
  if (program === undefined) return help(name, table);
  if (name === undefined || program.options.version) return runProgram(program.options, table);
  const command = await loaded(entryOf(name, table));
  const parsed = parseOptions([...before, ...after], command.options);
  if (parsed === undefined) return help(name, table);
  return command.run(parseArguments(parsed.positionals, command.arguments), parsed.options, table);
};
