import { type CommandCompletion, type Flag, type ProgramCompletion, quotedForShell } from './model.ts';

const escaped = (text: string): string => text.replaceAll(/[[\]:\\]/g, '\\$&');

const flagOf = ({ long, description, value, values, isPath }: Flag): string => {
  const what = `${long}${value === undefined ? '' : '='}[${escaped(description)}]`;
  if (value === undefined) return quotedForShell(`*${what}`);
  return quotedForShell(
    `*${what}:${escaped(value)}:${values.length > 0 ? `(${values.join(' ')})` : isPath ? '_files' : ' '}`,
  );
};

const caseOf = ({ name, flags, words }: CommandCompletion): string => {
  const args = words.length > 0 ? [`1:word:(${words.join(' ')})`, '*: :'] : ['*:path:_files'];
  return `        ${name})
          _arguments \\
            ${[...flags.map(flagOf), ...args.map(quotedForShell)].join(' \\\n            ')} ;;`;
};

/** @returns a script for zsh. */
export const zsh = ({ name: program, id, commands, flags: own }: ProgramCompletion): string => `#compdef ${program}
# Completion of ${program} for zsh.
_${id}() {
  local curcontext=$curcontext state line
  local -a commands
  commands=(
${commands.map(({ name, description }) => `    ${quotedForShell(`${name}:${escaped(description)}`)}`).join('\n')}
  )
  _arguments -C \\
    ${own.map(flagOf).join(' \\\n    ')} \\
    '1:command:->command' '*::argument:->arguments'
  case $state in
    command) _describe command commands ;;
    arguments)
      case $line[1] in
${commands.map(caseOf).join('\n')}
      esac ;;
  esac
}

if [ "$funcstack[1]" = _${id} ]; then
  _${id} "$@"
else
  compdef _${id} ${program}
fi
`;
