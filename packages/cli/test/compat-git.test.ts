import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Comparison } from '@referral-kit/compat';
import { describe, expect, it } from 'vitest';
import { cli, folder, type Ran } from './helpers/cli.ts';

const text = { type: 'string' };
const short = { type: 'string', maxLength: 3 };

const compat = (cwd: string, ...words: string[]): Promise<Ran> => cli(cwd, ['compat', ...words]);

const git = (cwd: string, ...words: string[]): void => {
  const settings = ['user.name=a', 'user.email=a@example.com', 'commit.gpgsign=false', 'protocol.file.allow=always'];
  const { status, stderr } = spawnSync('git', [...settings.flatMap((one) => ['-c', one]), ...words], {
    cwd,
    encoding: 'utf8',
  });
  expect([words, status], stderr).toEqual([words, 0]);
};

const commit = (cwd: string, tag: string): void => {
  git(cwd, 'add', '.');
  git(cwd, 'commit', '--quiet', '--message', tag);
  git(cwd, 'tag', tag);
};

/** A repository with files in its one commit. */
const repository = (files: Record<string, unknown>): string => {
  const cwd = folder(files);
  git(cwd, 'init', '--quiet');
  commit(cwd, 'v1');
  return cwd;
};

/** `file rule` of each finding. */
const rules = ({ stdout, stderr }: Ran): string[] => {
  expect(stdout, stderr).not.toBe('');
  const { files } = JSON.parse(stdout) as Comparison;
  return files.flatMap(({ findings: diagnostics }) => diagnostics.map((one) => `${one.file} ${one.rule}`));
};

describe('referral-kit compat git:', () => {
  it('follows links as the folder on disk has them', async () => {
    const cwd = repository({ 's/a.json': text, 'shared/deep/b.json': text });
    symlinkSync('a.json', join(cwd, 's/file.json'));
    symlinkSync('file.json', join(cwd, 's/again.json'));
    symlinkSync('../shared', join(cwd, 's/folder'));
    symlinkSync('.', join(cwd, 's/round'));
    commit(cwd, 'v2');
    expect(rules(await compat(cwd, 'git:v2', 's', '--reporter', 'json'))).toEqual([]);
    writeFileSync(join(cwd, 's/a.json'), JSON.stringify(short));
    writeFileSync(join(cwd, 'shared/deep/b.json'), JSON.stringify(short));
    expect(rules(await compat(cwd, 'git:v2', 's', '--reporter', 'json'))).toEqual([
      's/a.json length/narrowed',
      's/again.json length/narrowed',
      's/file.json length/narrowed',
      's/folder/deep/b.json length/narrowed',
    ]);
  });

  it('does not pass over a link to nothing', async () => {
    const cwd = repository({ 's/a.json': text });
    symlinkSync('gone.json', join(cwd, 's/b.json'));
    commit(cwd, 'v2');
    const ran = await compat(cwd, 'git:v2:s', 'git:v1:s');
    expect([ran.status, ran.stdout]).toEqual([4, '']);
    expect(ran.stderr).toContain('git:v2:s/b.json');
  });

  it('tells that a submodule is none of its files', async () => {
    const [inner, cwd] = [repository({ 'x.json': text }), repository({ 's/a.json': text, 't/a.json': text })];
    git(cwd, 'submodule', '--quiet', 'add', pathToFileURL(inner).href, 's/m');
    commit(cwd, 'v2');
    for (const words of [
      ['git:v2', 's'],
      ['git:v2', 's/m'],
      ['git:v2:s/m/x.json', 't/a.json'],
    ]) {
      const ran = await compat(cwd, ...words);
      expect([ran.status, ran.stdout, ran.stderr.includes('submodule')]).toEqual([4, '', true]);
    }
    expect((await compat(cwd, 'git:v2', 't')).status).toBe(0);
  });

  it('says that a clone is shallow, where a ref may be out of its reach', async () => {
    const whole = repository({ 's/a.json': text });
    writeFileSync(join(whole, 's/a.json'), JSON.stringify(short));
    commit(whole, 'v2');
    const cwd = folder({});
    git(cwd, 'clone', '--quiet', '--depth=1', pathToFileURL(whole).href, 'clone');
    const ran = await compat(join(cwd, 'clone'), 'git:v1', 's');
    expect([ran.status, ran.stderr.includes('--unshallow')]).toEqual([4, true]);
    expect((await compat(whole, 'git:v9', 's')).stderr).not.toContain('--unshallow');
  });

  it('takes content that git does not have for no empty file', async () => {
    const cwd = repository({ 's/a.json': text });
    const objects = join(cwd, '.git/objects');
    const id = spawnSync('git', ['rev-parse', 'v1:s/a.json'], { cwd, encoding: 'utf8' }).stdout.trim();
    expect(readdirSync(objects)).toContain(id.slice(0, 2));
    rmSync(join(objects, id.slice(0, 2), id.slice(2)));
    const ran = await compat(cwd, 'git:v1', 's');
    expect([ran.status, ran.stdout, ran.stderr.includes('error[file/unreadable]')]).toEqual([4, '', true]);
  });

  it('needs a repository', async () => {
    const ran = await cli(folder({ 'a.json': text }), ['compat', 'git:HEAD', 'a.json'], { env: { GIT_DIR: 'absent' } });
    expect([ran.status, ran.stdout]).toEqual([4, '']);
  });
});

describe('referral-kit compat with YAML', () => {
  const yaml = (schema: string): string => `# A schema.\n${schema}`;

  it('reads schemas that are written so', async () => {
    const cwd = folder({
      'a.yaml': yaml('type: string\n'),
      'b.yml': yaml('type: string\nmaxLength: 3\n'),
      'c.json': text,
      'old/x.schema.yaml': yaml('{type: object, properties: {a: {$ref: parts.schema.yaml}}}'),
      'old/parts.schema.yaml': yaml('type: string\n'),
      'old/workflow.yaml': 'a: [',
      'new/x.schema.yaml': yaml('{type: object, properties: {a: {$ref: parts.schema.yaml}}}'),
      'new/parts.schema.yaml': yaml('type: number\n'),
    });
    expect(rules(await compat(cwd, 'a.yaml', 'b.yml', '--reporter', 'json'))).toEqual(['b.yml length/narrowed']);
    expect(rules(await compat(cwd, 'c.json', 'a.yaml', '--reporter', 'json'))).toEqual([]);
    expect(rules(await compat(cwd, 'old', 'new', '--reporter', 'json'))).toEqual([
      'new/parts.schema.yaml type/changed',
      'new/x.schema.yaml reference/changed',
    ]);
  });

  it.each([
    ['several documents', 'type: string\n---\ntype: number\n', 'documents'],
    ['nothing', '# nothing\n', 'no document'],
    ['a broken one', 'type: [string\n', 'yaml/syntax'],
    ['a duplicate key', 'type: string\ntype: number\n', 'a.yaml:2:1'],
  ])('has no verdict on a file with %s', async (_, content, told) => {
    const ran = await compat(folder({ 'a.yaml': content, 'b.json': text }), 'a.yaml', 'b.json');
    expect([ran.status, ran.stdout]).toEqual([4, '']);
    expect(ran.stderr).toContain(told);
  });
});
