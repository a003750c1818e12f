import type { Command, Option } from 'commander';
import { profiles } from '../check/settings.ts';
import { types } from '../compiled/contract.ts';
import { reporterNames } from '../report/reporters.ts';

/** What may be typed after a command. */
export interface Flag {
  readonly long: string;
  readonly short?: string;
  readonly description: string;
  /** What its value is called, if it takes one. */
  readonly value?: string;
  /** The values that it takes; without them a path or a text. */
  readonly values: readonly string[];
}

/** A command as shells complete it. */
export interface Completed {
  readonly name: string;
  readonly description: string;
  readonly flags: readonly Flag[];
  /** What its words may be besides files. */
  readonly words: readonly string[];
}

/** The values of flags that have the same ones in every command. */
const valuesOf: Readonly<Record<string, readonly string[]>> = {
  type: [...new Set(Object.values(types).flat())],
  revision: Object.keys(types),
  profile: profiles,
};

const flagOf = (option: Option, command: string): Flag => {
  const name = option.long?.replace(/^--/, '') ?? '';
  const value = /[<[](.+)[>\]]/.exec(option.flags)?.[1];
  const own = name === 'reporter' && command !== 'compat' ? reporterNames : (valuesOf[name] ?? []);
  return {
    long: option.long ?? '',
    ...(option.short && { short: option.short }),
    description: option.description,
    ...(value !== undefined && { value }),
    values: value === undefined ? [] : own,
  };
};

/** @returns the commands of a program, as shells complete them. */
export const completedOf = (program: Command, words: Readonly<Record<string, readonly string[]>>): Completed[] =>
  program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    flags: [
      ...command.options.map((option) => flagOf(option, command.name())),
      { long: '--help', short: '-h', description: 'display help for command', values: [] },
    ],
    words: words[command.name()] ?? [],
  }));

/** @returns a text within single quotes, for shells that know no escape in them. */
export const quotedForShell = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
