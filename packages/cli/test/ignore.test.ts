import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PathResolver } from '../src/files/resolve-paths.ts';
import { cli, folder, type Ran } from './helpers/cli.ts';
import { referral } from './helpers/documents.ts';

const listed = async (cwd: string, words: string[] = ['.']): Promise<string[]> =>
  (await cli(cwd, ['validate', '--list-files', ...words])).stdout.split('\n').filter((line) => line !== '');

const git = (cwd: string, ...words: string[]): Ran => {
  const env = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', HOME: cwd, PATH: process.env.PATH };
  const named = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'init.defaultBranch=main', ...words];
  return spawnSync('git', named, { cwd, encoding: 'utf8', env });
};

const many = Object.fromEntries(
  [
    'a.json',
    'b.tmp.json',
    'build/c.json',
    'sub/d.json',
    'sub/keep.tmp.json',
    'sub/deep/e.json',
    'sub/deep/logs/f.json',
    'x/build/g.json',
  ].map((name) => [name, referral]),
);

describe('what is ignored', () => {
  it('is just what git ignores', async () => {
    const cwd = folder({
      ...many,
      '.gitignore': '*.tmp.json\n/build/\nlogs/\n# a comment\n\n',
      'sub/.gitignore': '!keep.tmp.json\n!logs/\n',
      'sub/deep/.gitignore': '/e.json\n',
    });
    git(cwd, 'init', '-q');
    const known = git(cwd, 'ls-files', '--others', '--exclude-standard').stdout.split('\n');
    expect(await listed(cwd)).toEqual(known.filter((name) => name.endsWith('.json')).sort());
    expect(await listed(cwd)).toEqual([
      'a.json',
      'sub/d.json',
      'sub/deep/logs/f.json',
      'sub/keep.tmp.json',
      'x/build/g.json',
    ]);
    expect(await listed(join(cwd, 'sub'))).toEqual(['d.json', 'deep/logs/f.json', 'keep.tmp.json']);
    expect(await listed(cwd, ['--no-ignore', '.'])).toEqual(Object.keys(many).sort());
    expect(await listed(cwd, ['**/*.json'])).toEqual(await listed(cwd));
  });

  it('is told by .referralignore, the configuration and flags, too', async () => {
    const cwd = folder({
      ...many,
      '.gitignore': 'sub/',
      '.referralignore': '!sub/\nx',
      'referral-kit.config.json': { ignore: ['*.tmp.json', '/sub/deep'] },
    });
    expect(await listed(cwd)).toEqual(['a.json', 'build/c.json', 'sub/d.json']);
    expect(await listed(cwd, ['--ignore', 'a.json', '--ignore', '!b.tmp.json', '.'])).toEqual([
      'b.tmp.json',
      'build/c.json',
      'sub/d.json',
    ]);
  });

  it('is never a file that is named', async () => {
    const cwd = folder({ ...many, '.gitignore': '*' });
    expect(await listed(cwd, ['a.json', './sub/d.json'])).toEqual(['a.json', 'sub/d.json']);
  });

  it('is found out once, however many paths are named', async () => {
    const cwd = folder({ 'a.json': {}, 'b.json': {}, 'sub/c.json': {} });
    let loads = 0;
    const load = async () => {
      loads += 1;
      return () => undefined;
    };
    const resolver = new PathResolver(cwd, load, true);
    for (const path of ['a.json', 'b.json', 'sub', '*.json']) expect(await resolver.resolve(path)).not.toEqual([]);
    expect(loads).toBe(1);
  });

  it('takes a sidecar with it', async () => {
    const cwd = folder({
      ...many,
      'a.expected.json': [],
      'sub/d.expected.json': [],
      '.referralignore': 'a.json\n/sub',
    });
    for (const path of ['.', '*.json', '*']) {
      const found = await listed(cwd, [path]);
      expect(found).toContain('b.tmp.json');
      expect(found.filter((name) => name === 'a.json' || name.startsWith('sub/'))).toEqual([]);
    }
    expect(await listed(cwd, ['--force-exclude', '--allow-empty', 'a.expected.json'])).toEqual([]);
    expect(await listed(cwd, ['a.expected.json'])).toEqual(['a.json']);
  });

  it('is no success when it is everything', async () => {
    const cwd = folder({ ...many, '.gitignore': '*.json', 'sub/.referralignore': '' });
    for (const word of ['.', 'sub', '*.json']) {
      const ran = await cli(cwd, ['validate', word]);
      expect(ran.status).toBe(3);
      expect(ran.stdout).toContain('file/ignored');
      expect(ran.stdout).toContain('.gitignore');
      expect((await cli(cwd, ['validate', '--list-files', word])).status).toBe(3);
    }
    expect((await cli(cwd, ['validate', '.', 'a.json'])).status).toBe(3);
    expect((await cli(cwd, ['validate', '--allow-unmatched', '.', 'a.json'])).status).toBe(0);
  });
});

describe('--since', () => {
  it.runIf(git('/', '--version').status === 0)('reads what has changed in any way, and nothing else', async () => {
    const cwd = folder({
      'old.json': referral,
      'committed.json': referral,
      'staged.json': referral,
      'here/unstaged.json': referral,
      'gone.json': referral,
      's.json': {},
      's.expected.json': [],
    });
    git(cwd, 'init', '-q');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'one');
    expect((await cli(cwd, ['validate', '--since', 'HEAD', '.'])).status).toBe(3);
    const allowed = ['validate', '--since', 'HEAD', '--allow-empty', '--max-warnings', '0', '.'];
    expect((await cli(cwd, allowed)).status).toBe(0);
    expect(JSON.parse((await cli(cwd, [...allowed, '--reporter', 'gitlab'])).stdout)).toEqual([]);
    git(cwd, 'branch', 'side');
    const change = (name: string): void => writeFileSync(join(cwd, name), JSON.stringify(referral));
    change('committed.json');
    git(cwd, 'rm', '-q', 'gone.json');
    git(cwd, 'commit', '-qam', 'two');
    change('staged.json');
    git(cwd, 'add', '.');
    change('here/unstaged.json');
    change('new ü\n.json');
    change('s.expected.json');
    const changed = ['committed.json', 'here/unstaged.json', 'new ü\\u000a.json', 's.json', 'staged.json'];
    expect(await listed(cwd, ['--since', 'side', '.'])).toEqual(changed);
    expect(await listed(cwd, ['--since', 'side', 'here', 'old.json', 'staged.json'])).toEqual([
      'here/unstaged.json',
      'staged.json',
    ]);
    expect(await listed(join(cwd, 'here'), ['--since', 'HEAD', '.'])).toEqual(['unstaged.json']);
    expect((await cli(cwd, ['validate', '--since', 'side', 'old.json', 'missing.json'])).status).toBe(4);
    for (const wrong of ['sidee', '', '--all', 'HEAD:old.json']) {
      expect((await cli(cwd, ['validate', `--since=${wrong}`, '.'])).status).toBe(2);
    }
  });

  it('is wrong usage outside a repository', async () => {
    const ran = await cli(folder({ 'a.json': referral }), ['validate', '--since', 'main', '.'], {
      env: { GIT_CEILING_DIRECTORIES: '/' },
    });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('repository');
  });
});

describe('--stdin-filename', () => {
  const run = async (words: string[], input: string): Promise<Ran & { results: unknown[] }> => {
    const cwd = folder({ 'referral-kit.config.json': { files: [{ match: '*.t.json', type: 'Tag' }] } });
    const ran = await cli(cwd, ['validate', '--reporter', 'json', ...words, '-'], { input });
    return { ...ran, results: ran.stdout === '' ? [] : (JSON.parse(ran.stdout) as { results: unknown[] }).results };
  };

  it('gives standard input a name, and so a format, folders and what the configuration says', async () => {
    expect((await run(['--stdin-filename', 'data/tag/x.ndjson'], '{"id":"x"}')).results).toMatchObject([
      { file: 'data/tag/x.ndjson', record: 1, type: 'Tag', outcome: 'valid' },
    ]);
    expect((await run(['--stdin-filename', 'x.t.json'], '{"id":"x"}\n{"id":"y"}')).results).toMatchObject([
      { file: 'x.t.json', type: 'Tag', outcome: 'unreadable' },
    ]);
    expect(existsSync('x.t.json')).toBe(false);
  });

  it('goes with -', async () => {
    expect(
      (await cli(folder({ 'a.json': referral }), ['validate', '--stdin-filename', 'a.json', 'a.json'])).status,
    ).toBe(2);
  });
});
