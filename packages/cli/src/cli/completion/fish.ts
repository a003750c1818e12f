import type { CommandCompletion, Flag } from './model.ts';

/** In single quotes fish knows two escapes. */
const quoted = (text: string): string => `'${text.replaceAll(/['\\]/g, '\\$&')}'`;

const flagOf = (condition: string, { long, short, description, value, values, isPath }: Flag): string => {
  const parts = [
    `complete -c referral-kit -n ${quoted(condition)}`,
    `-l ${long.replace(/^--/, '')}`,
    ...(short === undefined ? [] : [`-s ${short.replace(/^-/, '')}`]),
    `-d ${quoted(description)}`,
    ...(value === undefined ? [] : [isPath || values.length > 0 ? '-r' : '-x']),
    ...(values.length > 0 ? [`-f -a ${quoted(values.join(' '))}`] : []),
  ];
  return parts.join(' ');
};

const ofCommand = ({ name, description, flags, words }: CommandCompletion): string[] => [
  `complete -c referral-kit -f -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
  ...flags.map((flag) => flagOf(`__fish_seen_subcommand_from ${name}`, flag)),
  ...(words.length === 0
    ? []
    : [
        `complete -c referral-kit -f -n ${quoted(`__fish_seen_subcommand_from ${name}`)} -a ${quoted(words.join(' '))}`,
      ]),
];

/** @returns a script for fish. */
export const fish = (commands: readonly CommandCompletion[], programFlags: readonly Flag[]): string => {
  const lines = [...programFlags.map((flag) => flagOf('__fish_use_subcommand', flag)), ...commands.flatMap(ofCommand)];
  return `# Completion of referral-kit for fish.\n${lines.join('\n')}\n`;
};
