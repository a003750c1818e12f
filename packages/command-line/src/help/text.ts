import type { Command } from '../command.ts';
import { programOptions } from '../common.ts';
import type { OptionTable } from '../option.ts';
import { argumentText } from '../parse/arguments.ts';
import type { Program } from '../program.ts';
import { columns, listing, paragraph, type Row } from './layout.ts';
import { precedence, statusRows } from './statuses.ts';

/** @returns how an option is written, as `-o, --output <file>`. */
export const optionText = (name: string, { short, value }: OptionTable[string]): string =>
  `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` <${value}>`}`;

const optionRows = (table: OptionTable): Row[] =>
  Object.entries(table).map(([name, option]) => [optionText(name, option), option.help]);

const page = (parts: readonly (string | undefined)[]): string =>
  `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;

/** @returns the line that says how a command is called. */
export const usageOf = (program: string, name: string, { arguments: args }: Command): string =>
  [program, name, '[options]', ...args.map(argumentText)].join(' ');

/** @returns the help of a command, for a terminal. */
export const commandHelp = (program: Program, name: string, command: Command): string => {
  const { arguments: args, options, details = [], examples = [], statuses } = command;
  return page([
    `Usage: ${usageOf(program.name, name, command)}`,
    paragraph(`${program.commands[name]?.summary}.`),
    ...details.map(paragraph),
    args.length === 0
      ? undefined
      : columns(
          'Arguments',
          args.map((one) => [argumentText(one), one.help]),
        ),
    columns('Options', optionRows(options)),
    listing('Examples', examples),
    columns('Exit status', statusRows(program.name, statuses)),
    precedence(statuses),
  ]);
};

/** @returns the help of the program, for a terminal. */
export const programHelp = ({ name, description, commands }: Program): string =>
  page([
    `Usage: ${name} <command> [options]`,
    description,
    columns(
      'Commands',
      Object.entries(commands).map(([command, { summary }]) => [command, summary]),
    ),
    columns('Options', optionRows(programOptions)),
    `Run "${name} <command> --help" for the arguments and options of a command.`,
  ]);
