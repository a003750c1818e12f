import { type CommandCompletion, type Flag, type ProgramCompletion, quotedForShell } from './model.ts';

const list = (words: readonly string[]): string => quotedForShell(words.join(' '));

const namesOf = ({ long, short }: Flag): string => [long, short].filter((name) => name !== undefined).join('|');

/** What is offered as the value of an option: its values, or the names of files, which bash knows by itself. */
const valueCase = (id: string, flag: Flag): string =>
  flag.values.length > 0
    ? `        ${namesOf(flag)}) _${id}_words ${list(flag.values)}; return ;;`
    : `        ${namesOf(flag)}) ${flag.isPath ? '' : 'compopt +o default 2>/dev/null; '}return ;;`;

const caseOf = (id: string, { name, flags, words }: CommandCompletion): string => {
  const valued = flags.filter(({ value }) => value !== undefined);
  return `    ${name})
      valued=${quotedForShell(` ${valued.map(namesOf).join(' ').replaceAll('|', ' ')} `)}
      case $option in
${valued.map((flag) => valueCase(id, flag)).join('\n')}
      esac
      case $word in
        -*) _${id}_words ${list(flags.map(({ long }) => long))} ;;
        *) ${words.length === 0 ? '' : `_${id}_first && _${id}_words ${list(words)} `};;
      esac ;;`;
};

/** @returns a script for bash; files are completed where nothing else is. */
export const bash = ({ name, id, commands, flags }: ProgramCompletion): string => `# Completion of ${name} for bash.
_${id}_words() {
  local IFS=$' \\t\\n'
  # Each word is one completion; none of them holds a space.
  COMPREPLY=($(compgen -P "$prefix" -W "$1" -- "$word"))
}

# Whether the word being typed is the first argument of the command.
_${id}_first() {
  local at
  for ((at = start + 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
      =) ;;
      -*) ;;
      *) [[ \${COMP_WORDS[at - 1]} == = || $valued == *" \${COMP_WORDS[at - 1]} "* ]] || return 1 ;;
    esac
  done
}

_${id}() {
  local word=\${COMP_WORDS[COMP_CWORD]} option=\${COMP_WORDS[COMP_CWORD - 1]} prefix= command= valued= start
  COMPREPLY=()
  # Bash takes the equals sign of --option=value for a word of its own, unless it is told not to.
  if [[ $word == = ]]; then
    word=
  elif [[ $option == = ]]; then
    option=\${COMP_WORDS[COMP_CWORD - 2]}
  elif [[ $word == --*=* ]]; then
    option=\${word%%=*} prefix=\${word%%=*}= word=\${word#*=}
  fi
  for ((start = 1; start < COMP_CWORD; start++)); do
    case \${COMP_WORDS[start]} in
      -*) ;;
      *) command=\${COMP_WORDS[start]}; break ;;
    esac
  done
  case $command in
    '') _${id}_words ${list([...commands.map((command) => command.name), ...flags.map(({ long }) => long)])} ;;
${commands.map((command) => caseOf(id, command)).join('\n')}
  esac
}

complete -o default -F _${id} ${name}
`;
