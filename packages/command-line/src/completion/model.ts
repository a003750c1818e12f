import type { CommandTable } from '../command.ts';
import { programOptions } from '../common.ts';
import type { OptionTable, Value } from '../option.ts';
import type { Program } from '../program.ts';

/** A word that may be typed after a command, with the dashes. */
export interface Flag {
  readonly long: string;
  readonly short?: string;
  readonly description: string;
  /** What its value is called, if it takes one. */
  readonly value?: string;
  /** The values that are offered. */
  readonly values: readonly string[];
  /** Whether its value is the name of a file. */
  readonly isPath: boolean;
}

/** A command as shells complete it. */
export interface CommandCompletion {
  readonly name: string;
  readonly description: string;
  readonly flags: readonly Flag[];
  /** What its first argument may be besides a file. */
  readonly words: readonly string[];
}

/** A program as shells complete it. */
export interface ProgramCompletion {
  readonly name: string;
  /** The name as a part of the names of functions. */
  readonly id: string;
  readonly commands: readonly CommandCompletion[];
  /** What may be typed before a command. */
  readonly flags: readonly Flag[];
}

/** @returns a help text without the marks of code. */
const plain = (text: string): string => text.replaceAll('`', '');

const valuesOf = ({ choices, suggestions }: Value): readonly string[] => choices ?? suggestions?.() ?? [];

const flagsOf = (table: OptionTable): Flag[] =>
  Object.entries(table).map(([name, option]) => ({
    long: `--${name}`,
    ...(option.short !== undefined && { short: `-${option.short}` }),
    description: plain(option.help),
    ...(option.value !== undefined && { value: option.value }),
    values: valuesOf(option),
    isPath: option.isPath === true,
  }));

const commandsOf = async (table: CommandTable): Promise<CommandCompletion[]> =>
  Promise.all(
    Object.entries(table).map(async ([name, entry]) => {
      const { command } = await entry.load();
      const [first] = command.arguments;
      const words = name === 'help' ? Object.keys(table) : first === undefined ? [] : valuesOf(first);
      return { name, description: entry.summary, flags: flagsOf(command.options), words };
    }),
  );

/** @returns a program as shells complete it. */
export const completionOf = async ({ name, commands }: Program): Promise<ProgramCompletion> => ({
  name,
  id: name.replaceAll('-', '_'),
  commands: await commandsOf(commands),
  flags: flagsOf(programOptions),
});

/** @returns a text within single quotes, for shells that know no escape in them. */
export const quotedForShell = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
