import type { Command, CommandTable } from '@referral-kit/command-line/command';
import { commonOptions, programOptions } from '@referral-kit/command-line/common';
import type { Row } from '@referral-kit/command-line/help/layout';
import { precedence, statusRows } from '@referral-kit/command-line/help/statuses';
import { optionText, usageOf } from '@referral-kit/command-line/help/text';
import type { OptionTable } from '@referral-kit/command-line/option';
import { argumentText } from '@referral-kit/command-line/parse/arguments';

const code = (text: string): string => `\`${text}\``;

const block = (language: string, lines: readonly string[]): string => [`\`\`\`${language}`, ...lines, '```'].join('\n');

const cell = (text: string): string => text.replaceAll('|', '\\|');

const table = (head: string, rows: readonly Row[]): string =>
  [`| ${head} | |`, '|---|---|', ...rows.map(([name, text]) => `| ${cell(name)} | ${cell(text)} |`)].join('\n');

const optionTable = (options: OptionTable): string =>
  table(
    'option',
    Object.entries(options).map(([name, option]) => [code(optionText(name, option)), option.help]),
  );

/** The options of a command that not every command has. */
const ownOptions = ({ options }: Command): OptionTable =>
  Object.fromEntries(Object.entries(options).filter(([name]) => !Object.hasOwn(commonOptions, name)));

/** A paragraph of the help; one that is indented is laid out by hand. */
const paragraph = (text: string): string =>
  text.startsWith(' ')
    ? block(
        'text',
        text.split('\n').map((line) => line.replace(/^ {2}/, '')),
      )
    : text;

const section = (name: string, summary: string, command: Command): string => {
  const { arguments: args, details = [], examples = [], statuses } = command;
  const own = ownOptions(command);
  const parts = [
    `## ${name}`,
    `${summary}.`,
    block('text', [usageOf('referral-kit', name, command)]),
    ...details.map(paragraph),
    args.length > 0 &&
      table(
        'argument',
        args.map((one) => [code(argumentText(one)), one.help]),
      ),
    Object.keys(own).length > 0 && optionTable(own),
    examples.length > 0 && block('sh', examples),
    table('exit status', statusRows('referral-kit', statuses)),
    precedence(statuses),
  ];
  return parts.filter((part) => typeof part === 'string').join('\n\n');
};

/** @returns the reference of every command, in Markdown. */
export const reference = async (commands: CommandTable): Promise<string> => {
  const entries = Object.entries(commands);
  const sections = await Promise.all(
    entries.map(async ([name, entry]) => section(name, entry.summary, (await entry.load()).command)),
  );
  const parts = [
    '<!-- Generated from the table of commands; do not edit. To bring it up to date: npm run generate -->',
    '# Command line reference',
    'Every command and option, as `referral-kit <command> --help` prints them. For guides by task, see the [README of the package](../packages/cli/README.md).',
    table(
      'command',
      entries.map(([name, { summary }]) => [`[${code(name)}](#${name})`, summary]),
    ),
    'Every command also has the options below; `--version` needs no command.',
    optionTable(programOptions),
    ...sections,
  ];
  return `${parts.join('\n\n')}\n`;
};
