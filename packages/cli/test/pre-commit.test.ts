import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bin, cli, folder } from './helpers/cli.ts';

const hooksFile = readFileSync(join(import.meta.dirname, '../../../.pre-commit-hooks.yaml'), 'utf8');
const hooks = parse(hooksFile) as Record<string, string | boolean>[];

const git = (cwd: string, ...args: string[]): void => {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'protocol.file.allow=always'];
  const ran = spawnSync('git', [...identity, ...args], { cwd, encoding: 'utf8' });
  expect([ran.status, ran.stderr]).toEqual([0, expect.anything()]);
};

/** The configuration of a project whose hook must not write its report, nor miss its coverage. */
const config = {
  type: 'Tag',
  paths: ['fixtures'],
  ignore: ['drafts/'],
  reporters: ['json=report.json'],
  coverage: { minimum: 100 },
};

describe('the hooks for pre-commit', () => {
  it('run one process at a time, and take the files that they are for', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['referral-kit', 'referral-kit-all']);
    for (const hook of hooks) {
      expect(hook).toMatchObject({ language: 'system', require_serial: true });
      expect(hook.entry).toMatch(/^npx --no-install referral-kit validate --reporter pretty/);
    }
    const files = new RegExp(String(hooks[0]?.files));
    for (const path of ['fixtures/a.json', 'x/fixtures/tag/a.ndjson.gz', 'fixtures/a.yaml'])
      expect(path).toMatch(files);
    for (const path of ['package.json', 'fixtures/a.ts', 'myfixtures/a.json']) expect(path).not.toMatch(files);
  });
});

describe('--force-exclude', () => {
  const files = {
    'a.json': { id: 'a' },
    'drafts/b.json': { id: 1 },
    'c.json': { id: 1 },
    'referral-kit.config.json': config,
  };

  it('leaves out ignored files that are named, and nothing else', async () => {
    const words = ['validate', '--reporter', 'text', '--force-exclude'];
    expect((await cli(folder(files), [...words, 'a.json', 'drafts/b.json'])).status).toBe(0);
    expect((await cli(folder(files), [...words, 'a.json', 'c.json'])).status).toBe(1);
    expect((await cli(folder(files), [...words, 'a.json', 'no.json'])).status).toBe(4);
    expect((await cli(folder(files), ['validate', '--reporter', 'text', 'a.json', 'drafts/b.json'])).status).toBe(1);
  });

  it('leaves nothing to validate where all is ignored, and does not go with --no-ignore', async () => {
    const words = ['validate', '--reporter', 'text', '--force-exclude', 'drafts/b.json', 'referral-kit.config.json'];
    expect((await cli(folder(files), words)).status).toBe(3);
    expect((await cli(folder(files), [...words, '--allow-empty'])).status).toBe(0);
    expect((await cli(folder(files), [...words, '--no-ignore'])).status).toBe(2);
  });
});

const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;

describe.runIf(hasPreCommit)('pre-commit itself', () => {
  beforeAll(() => chmodSync(bin, 0o755));

  /** A repository with the hooks, as ours is for those who use them. */
  const hooksRepository = (): string => {
    const cwd = folder({ '.pre-commit-hooks.yaml': hooksFile });
    git(cwd, 'init', '-q');
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-qm', 'hooks');
    return cwd;
  };

  const project = (files: Record<string, unknown>, hook: Record<string, unknown>): string => {
    const repo = hooksRepository();
    const rev = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: repo, encoding: 'utf8' }).stdout.trim();
    const cwd = folder({
      '.pre-commit-config.yaml': JSON.stringify({ repos: [{ repo, rev, hooks: [hook] }] }),
      '.gitignore': 'node_modules',
      'referral-kit.config.json': config,
      'report.json': '{}',
      ...files,
    });
    mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true });
    symlinkSync(bin, join(cwd, 'node_modules/.bin/referral-kit'));
    git(cwd, 'init', '-q');
    git(cwd, 'add', '-A');
    return cwd;
  };

  const preCommit = (cwd: string) =>
    spawnSync('pre-commit', ['run', '--all-files', '--verbose'], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, PRE_COMMIT_HOME: join(cwd, 'node_modules/.cache/pre-commit') },
    });

  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`fixtures/${index}.json`, { id: String(index) }]),
  );

  it('passes where all is right: with 300 files, drafts, a minimum of coverage and a report file', () => {
    const cwd = project({ ...many, 'fixtures/drafts/a.json': { id: 1 } }, { id: 'referral-kit' });
    const { status, stdout } = preCommit(cwd);
    expect([status, stdout]).toEqual([0, expect.stringContaining('300 files, 300 records: 300 valid')]);
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe('{}');
  });

  it('passes where only drafts have changed, with arguments of the project', () => {
    const hook = { id: 'referral-kit', args: ['--profile=tolerant'] };
    expect(preCommit(project({ 'fixtures/drafts/a.json': { id: 1 } }, hook)).status).toBe(0);
  });

  it('fails where a file is wrong, and says which', () => {
    const { status, stdout } = preCommit(project({ ...many, 'fixtures/x.json': { id: 1 } }, { id: 'referral-kit' }));
    expect([status, stdout]).toEqual([1, expect.stringContaining('fixtures/x.json')]);
  });

  it('validates all that the configuration names with the other hook', () => {
    const cwd = project({ 'fixtures/a.json': { id: 'a' } }, { id: 'referral-kit-all' });
    writeFileSync(join(cwd, 'referral-kit.config.json'), JSON.stringify({ ...config, coverage: undefined }));
    git(cwd, 'add', '-A');
    const { status, stdout } = preCommit(cwd);
    expect([status, stdout]).toEqual([0, expect.stringContaining('1 file, 1 record: 1 valid')]);
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe('{}');
  });
});
