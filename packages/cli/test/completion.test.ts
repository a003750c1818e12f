import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { meanings } from '@referral-kit/codes/explanations';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/cli/commands.ts';
import { cli, folder } from './helpers/cli.ts';

const shells = ['bash', 'zsh', 'fish', 'powershell'];

const scriptFor = async (shell: string): Promise<string> => (await cli(folder(), ['completion', shell])).stdout;

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

/** What bash offers for a line, whose last word is being typed. */
const offered = (cwd: string, ...lines: string[][]): string[][] => {
  const asks = lines.map((words) => {
    const typed = words.map((word) => `'${word}'`).join(' ');
    return `COMP_WORDS=(referral-kit ${typed}); COMP_CWORD=${words.length}; _referral_kit; echo "\${COMPREPLY[*]}"`;
  });
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-euc', `source ./script\n${asks.join('\n')}`], {
    cwd,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ').filter((word) => word !== ''));
};

/** Lines, and what the last word of each is completed to. */
const completions: readonly (readonly [line: string, completed: string])[] = [
  ['referral-kit validate --profile=t', '--profile=tolerant'],
  ['referral-kit validate --profile t', 'tolerant'],
  ['referral-kit validate --reporter=sar', '--reporter=sarif'],
  ['referral-kit catalog ind', 'industries'],
  ['referral-kit lifecycle --from New/R', 'New/Received'],
  ['referral-kit lifecycle --from=Active/', '--from=Active/Accepted'],
  ['referral-kit explain schema/not-in', 'schema/not-in-enum'],
  ['referral-kit --no-color val', 'validate'],
  ['referral-kit --no-color validate --reporter=jun', '--reporter=junit'],
];

/** Types lines into a zsh with a terminal, has each completed, and notes what is then in the editor. */
const zshTest = `
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'autoload -Uz compinit; compinit -u -D; source ./script; unsetopt beep'
zpty -w shell 'note() { zle complete-word; print -r -- "$BUFFER" >> noted; BUFFER=; print -n "<""$((++count))"">" }'
zpty -w shell 'zle -N note; bindkey "^T" note; print -n "<""0"">"'
count=0
for line in "$@"; do
  zpty -r -m shell out "*<$((count++))>*"
  zpty -w -n shell "$line"$'\\C-t'
done
zpty -r -m shell out "*<$count>*"
zpty -d shell
`;

describe('the completion script', () => {
  it.each(shells)('for %s has every command and every flag', async (shell) => {
    const script = await scriptFor(shell);
    for (const [name, entry] of Object.entries(commands)) {
      expect(script).toContain(name);
      const { command } = await entry.load();
      for (const option of Object.keys(command.options)) {
        expect(script).toContain(shell === 'fish' ? `-l ${option}` : `--${option}`);
      }
    }
  });

  it.each(['bash', 'zsh'].filter(has))('for %s is one that the shell can read', async (shell) => {
    const ran = spawnSync(shell, ['-n'], { input: await scriptFor(shell), encoding: 'utf8' });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
  });

  it.runIf(has('bash'))('completes commands, flags and values in bash', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'script'), await scriptFor('bash'));
    const [command, all, flags, types, file, codes, none] = offered(
      cwd,
      ['val'],
      [''],
      ['validate', 'a.json', '--cov'],
      ['validate', '--type', 'ReferralE'],
      ['validate', '--baseline', ''],
      ['explain', 'schema/not'],
      ['nonsense', ''],
    );
    expect(
      offered(
        cwd,
        ['validate', '--profile=t'],
        ['validate', '--profile', '=', 't'],
        ['catalog', 'ind'],
        ['lifecycle', '--from', 'New/R'],
        ['lifecycle', '--from=Act'],
        ['--no-color', 'val'],
      ),
    ).toEqual([
      ['--profile=tolerant'],
      ['tolerant'],
      ['industries'],
      ['New/Received'],
      ['--from=Active/Accepted', '--from=ActionRequired'],
      ['validate'],
    ]);
    expect(command).toEqual(['validate']);
    expect(all).toEqual([...Object.keys(commands), '--color', '--no-color', '--help', '--version']);
    expect(flags).toEqual(['--coverage', '--coverage-file', '--coverage-min']);
    expect(types).toEqual(['ReferralEvent']);
    expect(file).toEqual([]);
    expect(codes).toEqual(Object.keys(meanings).filter((code) => code.startsWith('schema/not')));
    expect(none ?? []).toEqual([]);
  });

  it.runIf(has('fish'))('completes values, catalogs and states in fish', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'script'), await scriptFor('fish'));
    const fish = (line: string): string[] => {
      const ran = spawnSync('fish', ['--no-config', '-c', 'source script; complete -C $argv', line], {
        cwd,
        encoding: 'utf8',
      });
      expect(ran.stderr).toBe('');
      return ran.stdout.split('\n').flatMap((each) => (each === '' ? [] : [each.split('\t')[0] as string]));
    };
    for (const [line, completed] of completions) expect(fish(line)).toEqual([completed]);
  });

  it.runIf(has('zsh'))('completes values, catalogs and states in zsh', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'script'), await scriptFor('zsh'));
    writeFileSync(join(cwd, 'test.zsh'), zshTest);
    const lines = completions.map(([line]) => line);
    const ran = spawnSync('zsh', ['-f', 'test.zsh', ...lines], { cwd, encoding: 'utf8', timeout: 60_000 });
    expect(ran.stderr).toBe('');
    const noted = readFileSync(join(cwd, 'noted'), 'utf8').trimEnd().split('\n');
    const completed = completions.map(([line, word]) => `${line.slice(0, line.lastIndexOf(' '))} ${word}`);
    expect(noted.map((line) => line.trimEnd())).toEqual(completed);
  });

  it('completes the value after an equals sign in PowerShell', async () => {
    expect(await scriptFor('powershell')).toContain('ForEach-Object { "$named=$_" }');
  });

  it('is there for no other shell', async () => {
    const ran = await cli(folder(), ['completion', 'bsh']);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('bash');
  });
});
