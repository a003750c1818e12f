import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/cli/commands.ts';
import { meanings } from '../src/explain/index.ts';
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
    expect(command).toEqual(['validate']);
    expect(all).toEqual([...Object.keys(commands), '--help', '--version', '--color', '--no-color']);
    expect(flags).toEqual(['--coverage', '--coverage-file', '--coverage-min']);
    expect(types).toEqual(['ReferralEvent']);
    expect(file).toEqual([]);
    expect(codes).toEqual(Object.keys(meanings).filter((code) => code.startsWith('schema/not')));
    expect(none ?? []).toEqual([]);
  });

  it('is there for no other shell', async () => {
    const ran = await cli(folder(), ['completion', 'bsh']);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('bash');
  });
});
