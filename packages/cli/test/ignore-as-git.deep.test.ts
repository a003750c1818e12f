import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { findFiles } from '../src/files/find.ts';
import { cli, folder } from './helpers/cli.ts';

const git = (cwd: string, ...words: string[]): string => {
  const env = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', HOME: cwd, PATH: process.env.PATH };
  const named = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'init.defaultBranch=main', ...words];
  const { status, stdout, stderr } = spawnSync('git', named, { cwd, encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

/** The documents that the command reads in a folder. */
const read = async (cwd: string): Promise<string[]> => {
  const { stdout } = await cli(cwd, ['validate', '--list-files', '--null', '.']);
  return stdout.split('\0').slice(0, -1);
};

/** The documents that git tracks, or would offer to track. */
const known = (cwd: string): string[] =>
  git(cwd, 'ls-files', '--cached', '--others', '--exclude-standard', '-z')
    .split('\0')
    .filter((name) => name.endsWith('.json'))
    .sort();

const folderName = fc.constantFrom('a', 'A', 'b', 'out', 'Out');
const fileName = fc.constantFrom('a.json', 'A.json', 'draft-1.json', 'Draft-1.json', 'x.json');
const path = fc
  .tuple(fc.array(folderName, { maxLength: 2 }), fileName)
  .map(([folders, name]) => [...folders, name].join('/'));

const pattern = fc
  .tuple(
    fc.constantFrom('', '', '', '!', '/', '!/', '**/', '!**/'),
    fc.oneof(
      folderName,
      fileName,
      fc.constantFrom(
        '*.json',
        '*',
        'draft-*',
        '[a-c].json',
        '[A-C]*',
        'o?t',
        'a/*',
        'a/**',
        'a/**/x.json',
        '**/b',
        'a/x.json',
        '# a',
        '\\!a',
      ),
    ),
    fc.constantFrom('', '', '/'),
  )
  .map((parts) => parts.join(''));

const patterns = fc.array(pattern, { maxLength: 4 }).map((lines) => lines.join('\n'));

const tree = fc.record({
  paths: fc.uniqueArray(path, { minLength: 1, maxLength: 12 }),
  tracked: fc.array(path, { maxLength: 4 }),
  ignored: fc.dictionary(fc.constantFrom('', 'a/', 'out/', 'a/b/'), patterns),
  exclude: patterns,
  ignoresCase: fc.boolean(),
});

describe('what is ignored in a repository', () => {
  it('is just what git ignores: by case, by place, and never a file that is tracked', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async ({ ignored, exclude, ignoresCase, ...all }) => {
        // Where case does not matter, no two names differ only in that.
        const written = (name: string): string => (ignoresCase ? name.toLowerCase() : name);
        const paths = [...new Set(all.paths.map(written))];
        const tracked = [...new Set(all.tracked.map(written))];
        const cwd = folder(Object.fromEntries(paths.map((name) => [name, {}])));
        git(cwd, 'init', '-q');
        git(cwd, 'config', 'core.ignorecase', String(ignoresCase));
        const forced = tracked.filter((name) => paths.includes(name));
        if (forced.length > 0) git(cwd, 'add', '--force', '--', ...forced);
        for (const [where, text] of Object.entries(ignored)) {
          mkdirSync(join(cwd, where), { recursive: true });
          writeFileSync(join(cwd, where, '.gitignore'), text);
        }
        mkdirSync(join(cwd, '.git/info'), { recursive: true });
        writeFileSync(join(cwd, '.git/info/exclude'), exclude);
        expect(await read(cwd)).toEqual(known(cwd));
      }),
      { numRuns: scaled(160) },
    );
  });

  it('is the same in a further work tree, whose patterns git keeps elsewhere', async () => {
    const cwd = folder({ 'main/a.json': {}, 'main/b.json': {} });
    const main = join(cwd, 'main');
    git(main, 'init', '-q');
    git(main, 'add', '.');
    git(main, 'commit', '-qm', 'x');
    git(main, 'worktree', 'add', '-q', '../other');
    writeFileSync(join(main, '.git/info/exclude'), 'new-*.json\n');
    const other = join(cwd, 'other');
    writeFileSync(join(other, 'new-1.json'), '{}');
    writeFileSync(join(other, 'New-1.json'), '{}');
    expect(await read(other)).toEqual(['New-1.json', 'a.json', 'b.json']);
  });

  it('is decided by the patterns of this command even for a file that git tracks', async () => {
    const cwd = folder({
      'out/a.json': {},
      'out/b.json': {},
      'c.json': {},
      '.gitignore': 'out\n',
      '.referralignore': 'a.json\n',
    });
    git(cwd, 'init', '-q');
    git(cwd, 'add', '--force', '.');
    expect(await read(cwd)).toEqual(['c.json', 'out/b.json']);
  });

  it('is decided by the repository that a file is in, not by the one around it', async () => {
    const cwd = folder({
      '.gitignore': 'a.json\n',
      'inner/a.json': {},
      'inner/.gitignore': 'b.json\n',
      'inner/b.json': {},
    });
    git(cwd, 'init', '-q');
    const inner = join(cwd, 'inner');
    git(inner, 'init', '-q');
    git(inner, 'add', '--force', 'b.json');
    expect(await read(cwd)).toEqual(['inner/a.json', 'inner/b.json']);
  });
});

it.each(['.gitignore', '.referralignore'])('%s minds the case outside a repository', async (name) => {
  const cwd = folder({ [name]: 'Exports/\nDRAFT-*\n', 'exports/a.json': {}, 'draft-1.json': {}, 'DRAFT-2.json': {} });
  expect(await read(cwd)).toEqual(['draft-1.json', 'exports/a.json']);
});

it.each(['!', '! ', '!/', '/', ' ', '#a.json', '!#a.json'])(
  'the line %j ignores nothing, and takes nothing back',
  async (line) => {
    const cwd = folder({ '.gitignore': `b.json\n${line}\n`, 'a.json': {}, 'b.json': {} });
    git(cwd, 'init', '-q');
    expect(await read(cwd)).toEqual(known(cwd));
    expect(await read(cwd)).toEqual(['a.json']);
  },
);

it('the configuration and --ignore mind the case, too', async () => {
  const cwd = folder({ 'A.json': {}, 'a.json': {}, 'B.json': {}, 'b.json': {} });
  const configuration = {
    folder: cwd,
    config: { ignore: 'A.json', files: [{ match: 'B.json', type: 'Tag' }] },
  };
  const inputs = await findFiles(['.'], { cwd, base: cwd, configuration, ignore: ['b.json'], ignores: true });
  expect(inputs.map(({ name, configured }) => [name, configured])).toEqual([
    ['B.json', { type: 'Tag' }],
    ['a.json', {}],
  ]);
});
