import type { CommandCompletion, ProgramCompletion } from './model.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const list = (words: readonly string[]): string => `@(${words.map(quoted).join(', ')})`;

const entryOf = ({ name, flags, words }: CommandCompletion): string => {
  const values = flags.filter((flag) => flag.values.length > 0);
  return `    ${quoted(name)} = @{
      Words = ${list([...words, ...flags.map(({ long }) => long)])}
      Values = @{${values.map((flag) => `${quoted(flag.long)} = ${list(flag.values)}`).join('; ')}}
    }`;
};

/** @returns a script for PowerShell. */
export const powershell = ({
  name,
  commands,
  flags,
}: ProgramCompletion): string => `# Completion of ${name} for PowerShell.
Register-ArgumentCompleter -Native -CommandName ${name} -ScriptBlock {
  param($word, $ast, $position)
  $commands = @{
${commands.map(entryOf).join('\n')}
  }
  $typed = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() })
  $command = $typed | Where-Object { $_ -notlike '-*' } | Select-Object -First 1
  if ($null -eq $command) {
    $words = @($commands.Keys) + ${list(flags.map(({ long }) => long))}
  } elseif ($commands.ContainsKey($command)) {
    $before = $typed[-1]
    $named, $value = $word -split '=', 2
    $words = if ($null -ne $value -and $commands[$command].Values.ContainsKey($named)) {
      $commands[$command].Values[$named] | ForEach-Object { "$named=$_" }
    } elseif ($commands[$command].Values.ContainsKey($before)) { $commands[$command].Values[$before] } else { $commands[$command].Words }
  } else {
    $words = @()
  }
  $words | Where-Object { $_ -like "$word*" } | Sort-Object | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
