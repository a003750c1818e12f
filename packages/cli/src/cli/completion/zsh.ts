import { type CommandCompletion, type Flag, quotedForShell } from './model.ts';

const escaped = (text: string): string => text.replaceAll(/[[\]:\\]/g, '\\$&');

const flagOf = ({ long, description, value, values, isPath }: Flag): string => {
  const what = `${long}${value === undefined ? '' : '='}[${escaped(description)}]`;
  if (value === undefined) return quotedForShell(`*${what}`);
  return quotedForShell(
    `*${what}:${escaped(value)}:${values.length > 0 ? `(${values.join(' ')})` : isPath ? '_files' : ' '}`,
  );
};

const caseOf = ({ name, flags, words }: CommandCompletion): string => {
  const rest = words.length > 0 ? `*:word:(${words.join(' ')})` : '*:path:_files';
  return `    ${name})
      _arguments \\
        ${[...flags.map(flagOf), quotedForShell(rest)].join(' \\\n        ')} ;;`;
};

/** @returns a script for zsh. */
export const zsh = (commands: readonly CommandCompletion[]): string => `#compdef referral-kit
# Completion of referral-kit for zsh.
_referral_kit() {
  local -a commands
  commands=(
${commands.map(({ name, description }) => `    ${quotedForShell(`${name}:${escaped(description)}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(caseOf).join('\n')}
  esac
}

if [ "$funcstack[1]" = _referral_kit ]; then
  _referral_kit "$@"
else
  compdef _referral_kit referral-kit
fi
`;
