import type { CommandCompletion, Flag, ProgramCompletion } from './model.ts';

/** In single quotes fish knows two escapes. */
const quoted = (text: string): string => `'${text.replaceAll(/['\\]/g, '\\$&')}'`;

const flagOf = (
  program: string,
  condition: string,
  { long, short, description, value, values, isPath }: Flag,
): string => {
  const parts = [
    `complete -c ${program} -n ${quoted(condition)}`,
    `-l ${long.replace(/^--/, '')}`,
    ...(short === undefined ? [] : [`-s ${short.replace(/^-/, '')}`]),
    `-d ${quoted(description)}`,
    ...(value === undefined ? [] : [isPath || values.length > 0 ? '-r' : '-x']),
    ...(values.length > 0 ? [`-f -a ${quoted(values.join(' '))}`] : []),
  ];
  return parts.join(' ');
};

const ofCommand = (program: string, { name, description, flags, words }: CommandCompletion): string[] => [
  `complete -c ${program} -f -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
  ...flags.map((flag) => flagOf(program, `__fish_seen_subcommand_from ${name}`, flag)),
  ...(words.length === 0
    ? []
    : [`complete -c ${program} -f -n ${quoted(`__fish_seen_subcommand_from ${name}`)} -a ${quoted(words.join(' '))}`]),
];

/** @returns a script for fish. */
export const fish = ({ name: program, commands, flags }: ProgramCompletion): string => {
  const lines = [
    ...flags.map((flag) => flagOf(program, '__fish_use_subcommand', flag)),
    ...commands.flatMap((command) => ofCommand(program, command)),
  ];
  return `# Completion of ${program} for fish.\n${lines.join('\n')}\n`;
};
