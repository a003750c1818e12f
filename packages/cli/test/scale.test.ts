import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, folder } from './helpers/cli.ts';
import { referral } from './helpers/documents.ts';
import { codeUnder } from './helpers/recipes.ts';
import { hasSshd, startSshd } from './helpers/sshd.ts';

const count = 600;

/** Every seventh record is invalid, every fiftieth no JSON. */
const lineOf = (index: number): string => {
  if (index % 50 === 49) return '{"id":';
  return JSON.stringify(index % 7 === 6 ? { ...referral, status: 'Lost' } : { ...referral, id: `r-${index}` });
};

const outcomeOf = (index: number): string => {
  if (index % 50 === 49) return 'unreadable';
  return index % 7 === 6 ? 'invalid' : 'valid';
};

const indexes = Array.from({ length: count }, (_, index) => index);
const records = `${indexes.map(lineOf).join('\n')}\n`;

/** The command as a stage of a pipe: a verdict for each record. That its input has lines is seen, or said by its name. */
const stage = `'${process.execPath}' '${bin}' validate --no-config --reporter ndjson -`;

interface Line {
  readonly outcome?: string;
  readonly summary?: object;
}

/** Runs a line of the shell in a folder that holds the records. @returns the verdicts, in their order, and how many parts there were */
const through = (line: string): { readonly outcomes: readonly string[]; readonly parts: number } => {
  const cwd = folder({});
  writeFileSync(join(cwd, 'all.ndjson'), records);
  const { stdout, error } = spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8', env: { ...process.env, stage } });
  if (error) throw error;
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text) as Line);
  return {
    outcomes: lines.flatMap(({ outcome }) => outcome ?? []),
    parts: lines.filter(({ summary }) => summary !== undefined).length,
  };
};

const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0;

describe('records that another program spreads over processes', () => {
  it('by split: a verdict for each, in their order', () => {
    const { outcomes, parts } = through(
      `split -l 150 --filter="$stage --stdin-filename part.ndjson || true" all.ndjson`,
    );
    expect(parts).toBe(4);
    expect(outcomes).toEqual(indexes.map(outcomeOf));
  });

  // .ci/run installs it where it may.
  it.skipIf(!has('parallel'))('by GNU parallel, several at a time: a verdict for each, in their order', () => {
    const { outcomes, parts } = through(`parallel --will-cite --pipe --keep-order -N 100 -j 2 "$stage" < all.ndjson`);
    expect(parts).toBe(6);
    expect(outcomes).toEqual(indexes.map(outcomeOf));
  });

  describe.skipIf(!has('parallel'))('by the recipes for GNU parallel', () => {
    const [onOneMachine = '', overHosts = ''] = codeUnder('scale.md', 'GNU parallel', 'sh');

    /** A folder with the records, and the command as a machine has it that it is installed on. */
    const machine = (): { readonly cwd: string; readonly commands: string } => {
      const cwd = folder({ 'referrals.ndjson': records });
      const commands = join(cwd, 'bin');
      mkdirSync(commands);
      const command = `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`;
      writeFileSync(join(commands, 'referral-kit'), command, { mode: 0o755 });
      return { cwd, commands };
    };

    const expectVerdicts = (recipe: string, cwd: string, commands: string): void => {
      // Blocks so small that there are several.
      const line = recipe.replace('--block 64M', '--block 64k');
      const env = { ...process.env, PATH: `${commands}:${process.env.PATH}`, PARALLEL: '--will-cite' };
      const { stderr } = spawnSync('bash', ['-c', line], { cwd, env, encoding: 'utf8' });
      expect(stderr).not.toMatch(/^parallel: (Error|.*command not found)/m);
      const lines = readFileSync(join(cwd, 'verdicts.ndjson'), 'utf8').trimEnd().split('\n');
      const parsed = lines.map((text) => JSON.parse(text) as Line);
      expect(parsed.flatMap(({ outcome }) => outcome ?? [])).toEqual(indexes.map(outcomeOf));
      expect(parsed.filter(({ summary }) => summary !== undefined).length).toBeGreaterThan(2);
    };

    it('on one machine', () => {
      const { cwd, commands } = machine();
      expectVerdicts(onOneMachine, cwd, commands);
    });

    it.skipIf(!hasSshd)('over hosts, by OpenSSH', async () => {
      expect(overHosts).toContain('--sshlogin');
      const { cwd, commands } = machine();
      await startSshd(cwd, commands);
      expectVerdicts(overHosts, cwd, commands);
      const hosts = new Set(readFileSync(join(cwd, 'hosts'), 'utf8').trim().split('\n'));
      expect(hosts).toEqual(new Set(['first.example', 'second.example']));
    });
  });

  it('the page says of every recipe whether it was run', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/scale.md'), 'utf8');
    const [recipes = '', table = ''] = page.split('## Which of these were run');
    for (const [, name = ''] of recipes.matchAll(/^## (GNU parallel|Dask|Spark|ClickHouse)$/gm)) {
      expect(table).toMatch(new RegExp(`^\\| ${name} \\|`, 'm'));
    }
  });
});
