import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { cli, folder } from './helpers/cli.ts';

const files = { 'a b.json': {}, 'line\nfeed.json': {}, 'sub/c.json': {}, '.gitignore': 'x' };

describe('--list-files', () => {
  it('prints a name on each line, in which a terminal finds nothing to obey', async () => {
    const { status, stdout } = await cli(folder(files), ['validate', '--list-files', '.']);
    expect([status, stdout]).toEqual([0, 'a b.json\nline\\u000afeed.json\nsub/c.json\n']);
  });

  it.each(['-0', '--null'])('ends each name with a NUL byte, and escapes nothing, with %s', async (option) => {
    const { stdout } = await cli(folder(files), ['validate', '--list-files', option, '.']);
    expect(stdout).toBe('a b.json\0line\nfeed.json\0sub/c.json\0');
  });

  it.runIf(process.platform !== 'win32')('gives xargs -0 the names that there are', async () => {
    const cwd = folder(files);
    const { stdout } = await cli(cwd, ['validate', '--list-files', '-0', '.']);
    const ran = spawnSync('xargs', ['-0', 'ls', '-1'], { cwd, input: stdout, encoding: 'utf8' });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
  });

  it('keeps to standard error what cannot be read, and tells it by the status', async () => {
    const { status, stdout, stderr } = await cli(folder(files), [
      'validate',
      '--list-files',
      '-0',
      'a b.json',
      'no.json',
    ]);
    expect([status, stdout, stderr]).toEqual([4, 'a b.json\0', expect.stringContaining('no.json')]);
  });

  it('lists nothing for a shard that no file falls to, without an error', async () => {
    const parts = ['1/5', '2/5', '3/5', '4/5', '5/5'];
    const cwd = folder(files);
    const ran = await Promise.all(parts.map((part) => cli(cwd, ['validate', '--list-files', '--shard', part, '.'])));
    expect(ran.map(({ status }) => status)).toEqual(parts.map(() => 0));
    expect(
      ran
        .flatMap(({ stdout }) => stdout.trimEnd().split('\n'))
        .filter(Boolean)
        .sort(),
    ).toEqual(['a b.json', 'line\\u000afeed.json', 'sub/c.json']);
  });

  it('is what -0 is for: without it, -0 is wrong usage', async () => {
    const { status, stderr } = await cli(folder(files), ['validate', '-0', '.']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('--null needs --list-files')]);
  });

  it('writes nothing for baseline either', async () => {
    const cwd = folder({ 'a.json': { id: 1 } });
    const listed = await cli(cwd, ['baseline', '--list-files', '.', '--reason', 'x', '--expires', '2999-01-01']);
    expect([listed.status, listed.stdout]).toEqual([0, 'a.json\n']);
    expect((await cli(cwd, ['validate', '--list-files', '.'])).stdout).toBe('a.json\n');
  });
});
