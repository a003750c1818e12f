import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison } from '@referral-kit/compat';
import { describe, expect, it } from 'vitest';
import { cli, folder, type Ran } from './helpers/cli.ts';

const text = { type: 'string' };
const short = { type: 'string', maxLength: 3 };

const compat = (cwd: string, ...words: string[]): Promise<Ran> => cli(cwd, ['compat', ...words]);

interface Compared {
  readonly status: number | null;
  readonly report: Comparison;
  readonly rules: readonly string[];
}

/** The status, and `file rule` of each finding. */
const compared = async (cwd: string, ...words: string[]): Promise<Compared> => {
  const { status, stdout, stderr } = await compat(cwd, ...words, '--reporter', 'json');
  expect(stdout, stderr).not.toBe('');
  const report = JSON.parse(stdout) as Comparison;
  return {
    status,
    report,
    rules: report.files.flatMap(({ findings: diagnostics }) => diagnostics.map((one) => `${one.file} ${one.rule}`)),
  };
};

const git = (cwd: string, ...words: string[]): void => {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...identity, ...words], { cwd, encoding: 'utf8' });
  expect([words, status], stderr).toEqual([words, 0]);
};

describe('referral-kit compat', () => {
  it('ends as the gravest change says, against --fail-on', async () => {
    const cwd = folder({ 'a.json': text, 'same.json': { ...text, title: 'A' }, 'b.json': short });
    expect((await compat(cwd, 'a.json', 'b.json')).status).toBe(1);
    expect((await compat(cwd, 'b.json', 'a.json')).status).toBe(0);
    expect((await compat(cwd, 'b.json', 'a.json', '--fail-on', 'minor')).status).toBe(1);
    expect((await compat(cwd, 'b.json', 'a.json', '--role', 'reader')).status).toBe(1);
    expect((await compat(cwd, 'a.json', 'same.json', '--fail-on', 'minor')).status).toBe(0);
    expect((await compat(cwd, 'a.json', 'same.json', '--fail-on', 'patch')).status).toBe(1);
    expect((await compat(cwd, 'a.json', 'a.json', '--fail-on', 'patch')).status).toBe(0);
  });

  it('pairs files by path, else by $id, and says what came, went and moved', async () => {
    const known = { $id: 'https://a.example/known', ...text };
    const cwd = folder({
      'old/x.json': text,
      'old/gone.json': text,
      'old/here.json': known,
      'old/package.json': { name: 'x', type: 'module', version: '1.0.0' },
      'new/x.json': short,
      'new/come.json': text,
      'new/there.json': known,
      'new/package.json': { name: 'x', type: 'module', version: '2.0.0' },
      'new/node_modules/y.json': text,
    });
    const { status, rules } = await compared(cwd, 'old', 'new');
    expect(status).toBe(1);
    expect([...rules].sort()).toEqual([
      'new/come.json file/added',
      'new/gone.json file/removed',
      'new/there.json file/moved',
      'new/x.json length/narrowed',
    ]);
    expect((await compat(cwd, 'old', 'new')).stderr).toContain('package.json');
  });

  it('judges the folder tolerant as a reader, and the rest as a writer', async () => {
    const cwd = folder({
      'old/a.json': short,
      'old/tolerant/a.json': short,
      'new/a.json': text,
      'new/tolerant/a.json': text,
    });
    const bumps = ({ report }: Compared): string[] => report.files.map(({ file, bump }) => `${file} ${bump}`);
    expect(bumps(await compared(cwd, 'old', 'new'))).toEqual(['new/a.json minor', 'new/tolerant/a.json major']);
    expect(bumps(await compared(cwd, 'old/tolerant', 'new/tolerant'))).toEqual(['new/tolerant/a.json major']);
  });

  it('follows references out of a single file, by path and by $id', async () => {
    const refers = { properties: { a: { $ref: '../parts/p.json#/$defs/name' } } };
    const id = (name: string): string => `https://a.example/x/${name}`;
    const cwd = folder({
      'old/in/a.json': refers,
      'old/parts/p.json': { $defs: { name: text } },
      'new/in/b.json': refers,
      'new/parts/p.json': { $defs: { name: short } },
      'v1/a.json': { $id: id('a.json'), properties: { a: { $ref: 'p.json' } } },
      'v1/p.json': { $id: id('p.json'), ...short },
      'v2/a.json': { $id: id('a.json'), properties: { a: { $ref: id('p.json') } } },
      'v2/p.json': { $id: id('p.json'), ...short },
    });
    expect((await compared(cwd, 'old/in/a.json', 'new/in/b.json')).rules).toEqual(['new/in/b.json reference/narrowed']);
    expect((await compared(cwd, 'v1/a.json', 'v2/a.json')).report.bump).toBe('patch');
  });

  it('follows no reference that is broken, or leads out of reach', async () => {
    const to = (...references: string[]): object => ({ anyOf: [text, ...references.map(($ref) => ({ $ref }))] });
    const cwd = folder({
      'a.json': text,
      'b.json': to('%E0%A4%A.json', 'http://[', '/../../../../x.json', '//', '#/x', 'a%2fb'),
    });
    expect((await compared(cwd, 'a.json', 'b.json')).report.bump).toBe('minor');
  });

  it('takes documents that both refer to', async () => {
    const cwd = folder({
      'a.json': { $ref: 'https://a.example/name' },
      'b.json': { anyOf: [{ $ref: 'https://a.example/name' }, { type: 'null' }] },
      'shared/name.json': { $id: 'https://a.example/name', ...text },
    });
    expect((await compared(cwd, 'a.json', 'b.json')).report.bump).toBe('major');
    expect((await compared(cwd, 'a.json', 'b.json', '--documents', 'shared')).report.bump).toBe('minor');
    expect((await compat(cwd, 'a.json', 'b.json', '--documents', 'absent')).status).toBe(4);
  });

  it('compares what git has at a ref: the same path, another one, a single file', async () => {
    const cwd = folder({ 'schemas/a.json': text, 'schemas/deep/b.json': text, 'other/a.json': short });
    git(cwd, 'init', '--quiet');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '--quiet', '--message', 'a');
    git(cwd, 'tag', '@scope/x@1.0.0');
    writeFileSync(join(cwd, 'schemas/a.json'), JSON.stringify(short));
    rmSync(join(cwd, 'schemas/deep/b.json'));
    const tag = 'git:@scope/x@1.0.0';
    const diagnostics = ['schemas/a.json length/narrowed', 'schemas/deep/b.json file/removed'];
    expect((await compared(cwd, tag, 'schemas')).rules).toEqual(diagnostics);
    expect((await compared(join(cwd, 'schemas'), tag, '.')).rules).toEqual([
      'a.json length/narrowed',
      'deep/b.json file/removed',
    ]);
    expect((await compared(cwd, tag, 'schemas/a.json')).rules).toEqual(['schemas/a.json length/narrowed']);
    expect((await compared(cwd, `${tag}:schemas/a.json`, `${tag}:other/a.json`)).rules).toEqual([
      'other/a.json length/narrowed',
    ]);
    expect((await compared(join(cwd, 'other'), `${tag}:./a.json`, 'a.json')).rules).toEqual([]);
    expect((await compat(cwd, 'git:nowhere', 'schemas')).status).toBe(4);
    expect((await compat(cwd, `${tag}:absent`, 'schemas')).status).toBe(4);
    expect((await compat(cwd, `${tag}:../..`, 'schemas')).status).toBe(4);
    expect((await compat(cwd, 'git:', 'schemas')).status).toBe(2);
    expect((await compat(cwd, 'git:--output=x', 'schemas')).status).toBe(2);
  });

  it('takes no path for a package', async () => {
    expect((await compat(folder({ 'dist/a.json': text }), 'npm:../x', 'dist')).status).toBe(2);
  });

  it('writes several reports', async () => {
    const cwd = folder({ 'a.json': text, 'b.json': short });
    const ran = await compat(
      cwd,
      'a.json',
      'b.json',
      '--reporter',
      'github',
      '--reporter',
      'json=out/r.json',
      '--reporter',
      'markdown=m.md',
    );
    expect(ran.stdout).toMatch(/^::error file=b\.json,title=major%3A length\/narrowed::/);
    expect((JSON.parse(readFileSync(join(cwd, 'out/r.json'), 'utf8')) as Comparison).bump).toBe('major');
    expect(readFileSync(join(cwd, 'm.md'), 'utf8')).toContain('length/narrowed');
  });

  it.each([
    [['a.json']],
    [['a.json', 'b.json', 'c.json']],
    [['a.json', 'folder']],
    [['a.json', 'b.json', '--role', 'riter']],
    [['a.json', 'b.json', '--fail-on', 'none']],
    [['a.json', 'b.json', '--dialect', 'draft-03']],
    [['a.json', 'b.json', '--timeout', 'soon']],
    [['a.json', 'b.json', '--reporter', 'xml']],
    [['npm:', 'b.json']],
  ])('is used wrongly with %j', async (words) => {
    const cwd = folder({ 'a.json': text, 'b.json': text, 'folder/a.json': text });
    expect(await compat(cwd, ...words)).toMatchObject({ status: 2, stdout: '' });
  });

  it('compares nothing where something cannot be read, and tells all of it', async () => {
    const cwd = folder({
      'new/twice.json': '{"type":"string","type":"number"}',
      'new/broken.json': '{"type":',
      'new/empty.json': '',
      'new/list.json': [],
      'new/fine.json': text,
      'old/fine.json': text,
    });
    const { status, stdout, stderr } = await compat(cwd, 'old', 'new');
    expect([status, stdout]).toEqual([4, '']);
    for (const shown of ['json/duplicate-key', 'twice.json', 'json/syntax', 'broken.json', 'empty.json'])
      expect(stderr).toContain(shown);
    expect(await compat(cwd, 'old', 'absent')).toMatchObject({ status: 4, stdout: '' });
    expect(await compat(cwd, 'old/fine.json', 'new/list.json')).toMatchObject({ status: 2, stdout: '' });
  });

  it('has nothing to compare in folders without schemas', async () => {
    const cwd = folder({ 'a/package.json': { type: 'module' }, 'b/x.txt': 'x' });
    expect(await compat(cwd, 'a', 'b')).toMatchObject({ status: 3, stdout: '' });
  });

  it('compares bounds that no double holds, but not two of them that become the same', async () => {
    const most = (digits: string): string => `{"type":"integer","maximum":${digits}}`;
    const cwd = folder({
      'a.json': most('18446744073709551615'),
      'b.json': most('18446744073709551615 '),
      'c.json': most('18446744073709551616'),
      'd.json': most('100'),
      'e.json': most('1e400'),
    });
    expect((await compared(cwd, 'a.json', 'b.json')).report.bump).toBe('none');
    expect((await compat(cwd, 'a.json', 'c.json')).status).toBe(4);
    expect((await compared(cwd, 'a.json', 'd.json')).report.bump).toBe('major');
    expect((await compat(cwd, 'a.json', 'e.json')).status).toBe(4);
  });

  it('lets no name of a member write lines or move text', async () => {
    const name = 'a\n::error::x\u202e';
    const cwd = folder({ 'a.json': { properties: {} }, 'b.json': { properties: { [name]: text } } });
    for (const reporter of ['pretty', 'github', 'markdown']) {
      const { stdout } = await compat(cwd, 'a.json', 'b.json', '--reporter', reporter);
      expect(stdout).not.toMatch(/^::error::x|\p{Cf}/mu);
    }
  });
});
