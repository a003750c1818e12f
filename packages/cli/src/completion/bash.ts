import { type Completed, quotedForShell } from './model.ts';

const list = (words: readonly string[]): string => quotedForShell(words.join(' '));

const caseOf = ({ name, flags, words }: Completed): string => {
  const values = flags
    .filter(({ value, values }) => value !== undefined && values.length > 0)
    .map(({ long, values: all }) => `        ${long}) _referral_kit_words ${list(all)}; return ;;`);
  const paths = flags
    .filter(({ value, values }) => value !== undefined && values.length === 0)
    .map(({ long, short }) => [long, short].filter((flag) => flag !== undefined).join('|'));
  return `    ${name})
      case $before in
${[...values, ...(paths.length > 0 ? [`        ${paths.join('|')}) return ;;`] : [])].join('\n')}
      esac
      case $word in
        -*) _referral_kit_words ${list(flags.map(({ long }) => long))} ;;
        *) _referral_kit_words ${list(words)} ;;
      esac ;;`;
};

/** @returns a script for bash; files are completed where nothing else is. */
export const bash = (commands: readonly Completed[]): string => `# Completion of referral-kit for bash.
_referral_kit_words() {
  local IFS=$' \\t\\n'
  # Each word is one completion; none of them holds a space.
  COMPREPLY=($(compgen -W "$1" -- "$word"))
}

_referral_kit() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command= index
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    case \${COMP_WORDS[index]} in
      -*) ;;
      *) command=\${COMP_WORDS[index]}; break ;;
    esac
  done
  case $command in
    '') _referral_kit_words ${list([...commands.map(({ name }) => name), 'help', '--help', '--version'])} ;;
${commands.map(caseOf).join('\n')}
  esac
}

complete -o default -F _referral_kit referral-kit
`;
