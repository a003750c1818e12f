import { commonOptions } from './common.ts';
import type { OptionsOf, OptionTable, Value } from './option.ts';
import type { Program } from './program.ts';
import type { status } from './status.ts';

/** One argument of a command. */
export interface Argument extends Value {
  readonly name: string;
  readonly help: string;
  readonly isRequired?: true;
  /** Whether it takes all arguments that are left. Only the last one may. */
  readonly isVariadic?: true;
}

type ArgumentValue<One> = One extends { readonly isVariadic: true }
  ? readonly string[]
  : One extends { readonly choices: readonly (infer Choice)[]; readonly isRequired: true }
    ? Choice
    : One extends { readonly isRequired: true }
      ? string
      : string | undefined;

/** The arguments that a command receives, by name. */
type ArgumentsOf<Arguments extends readonly Argument[]> = {
  readonly [One in Arguments[number] as One['name']]: ArgumentValue<One>;
};

type StatusName = keyof typeof status;

/** What the table of commands says of one: enough for the list of commands, without loading it. */
export interface CommandEntry {
  /** What the command does, in one line. */
  readonly summary: string;
  /** Loads what it takes, and what it does. */
  load(): { readonly command: Command } | Promise<{ readonly command: Command }>;
}

/** Every command by name, in the order of the help. */
export type CommandTable = Readonly<Record<string, CommandEntry>>;

interface Definition<Arguments extends readonly Argument[], Options extends OptionTable> {
  readonly arguments: Arguments;
  readonly options: Options;
  /** More than the summary says: paragraphs for the help. */
  readonly details?: readonly string[];
  /** Command lines without the name of the program, or with it where a line begins otherwise. */
  readonly examples?: readonly string[];
  /** What the exit statuses say that this command can end with. */
  readonly statuses: Readonly<Partial<Record<StatusName, string>>>;
  /**
   * Does what the command is for.
   *
   * @param program for commands that are about commands
   * @returns the exit status
   */
  run(
    args: ArgumentsOf<Arguments>,
    options: OptionsOf<Options & typeof commonOptions>,
    program: Program,
  ): number | Promise<number>;
}

/** What a command line gives to a command: nothing for an argument or option that is not there. */
export interface ParsedValues {
  readonly args: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly options: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
}

/** A command: what it takes, what its help says, and what it does. */
export interface Command {
  readonly arguments: readonly Argument[];
  readonly options: OptionTable;
  readonly details?: readonly string[];
  readonly examples?: readonly string[];
  readonly statuses: Readonly<Partial<Record<StatusName, string>>>;
  run(args: ParsedValues['args'], options: ParsedValues['options'], program: Program): number | Promise<number>;
}

/** @returns the command, with the options that every command has; what it does is typed by what it takes. */
export const defineCommand = <const Arguments extends readonly Argument[], const Options extends OptionTable>(
  definition: Definition<Arguments, Options>,
): Command => ({ ...definition, options: { ...definition.options, ...commonOptions } });
