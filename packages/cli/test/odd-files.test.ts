import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, cli, folder, type Ran, type Report } from './helpers/cli.ts';
import { referral } from './helpers/documents.ts';

const isPosix = process.platform !== 'win32';

/** What a run says of each file: its code, or its outcome. */
const told = ({ stdout }: Ran): unknown[] =>
  (JSON.parse(stdout) as Report).results.map(({ file, outcome, issues }) => [file, issues[0]?.code ?? outcome]);

const json = ['--reporter', 'json'];

describe.runIf(isPosix)('what is named like a document but is no file', () => {
  const files = (): string => {
    const cwd = folder({ 'a.json': referral });
    spawnSync('/bin/sh', ['-c', 'mkfifo pipe.json'], { cwd });
    symlinkSync('nowhere', join(cwd, 'link.json'));
    symlinkSync('loop.json', join(cwd, 'loop.json'));
    mkdirSync(join(cwd, 'folder.json'));
    return cwd;
  };

  it.each(['.', '*.json', '**/*'])('is told, and not waited for, when it is found by %s', async (word) => {
    const ran = await cli(files(), ['validate', word, ...json]);
    expect(told(ran)).toEqual([
      ['a.json', 'valid'],
      ['link.json', 'file/not-found'],
      ['loop.json', 'file/unreadable'],
      ['pipe.json', 'file/unreadable'],
    ]);
    expect(ran.stdout).toContain('This is a pipe, not a file.');
    expect(ran.status).toBe(4);
  });

  it('is read where it is named itself, as a shell does with <( )', () => {
    const cwd = files();
    const text = JSON.stringify(referral);
    const command = `(printf '%s' "$TEXT" > pipe.json) & "${process.execPath}" "${bin}" validate pipe.json`;
    const ran = spawnSync('/bin/sh', ['-c', command], { cwd, encoding: 'utf8', env: { ...process.env, TEXT: text } });
    expect([ran.status, ran.stderr]).toEqual([0, '1 file, 1 record: 1 valid\n']);
  });
});

it.runIf(existsSync('/dev/zero'))('what never ends is read no further than a document may reach', () => {
  for (const words of [['/dev/zero'], ['--stdin-filename', 'a.json', '-']]) {
    const zero = openSync('/dev/zero', 'r');
    const all = [bin, 'validate', '--max-size', '1M', '--reporter', 'text', ...words];
    const ran = spawnSync(process.execPath, all, { encoding: 'utf8', stdio: [zero, 'pipe', 'pipe'] });
    closeSync(zero);
    expect([ran.status, ran.stdout]).toEqual([4, expect.stringContaining('json/too-large')]);
  }
});

describe.runIf(process.platform === 'linux')('a name that is not UTF-8', () => {
  it('is told to be one, and hides no other file', async () => {
    const cwd = folder({ 'a.json': referral });
    writeFileSync(Buffer.concat([Buffer.from(`${cwd}/b`), Buffer.from([0xff]), Buffer.from('.json')]), '{}');
    mkdirSync(Buffer.concat([Buffer.from(`${cwd}/c`), Buffer.from([0xe4])]));
    const ran = await cli(cwd, ['validate', '.', ...json]);
    expect(told(ran)).toEqual([
      ['a.json', 'valid'],
      ['b\ufffd.json', 'file/unreadable'],
      ['c\ufffd', 'file/unreadable'],
    ]);
    expect(ran.stdout).toContain('is not UTF-8');
    expect(ran.status).toBe(4);
  });
});

/** The user that owns nothing; permissions do not bind root. */
const nobody = 65534;

/** Runs the command as somebody who is bound by permissions. */
const asNobody = (cwd: string, words: string[]): Ran =>
  spawnSync(process.execPath, [bin, ...words], {
    cwd,
    encoding: 'utf8',
    input: '',
    ...(process.getuid?.() === 0 && { uid: nobody, gid: nobody }),
  });

const canRun = (): boolean => {
  if (!isPosix) return false;
  // The folder that the tarballs were installed into is its maker's alone.
  chmodSync(resolve(dirname(bin), '../../..'), 0o755);
  return asNobody('/', ['--version']).status === 0;
};

describe.runIf(canRun())('without the right to', () => {
  const closed = (...names: string[]): string => {
    const cwd = folder({
      'a.json': referral,
      'b.json': referral,
      'c/d.json': referral,
      'e.invalid.json': { ...referral, status: 'new' },
      'e.invalid.expected.json': [{ code: 'schema/not-in-enum', pointer: '/status' }],
    });
    chmodSync(cwd, 0o755);
    for (const name of names) chmodSync(join(cwd, name), 0);
    return cwd;
  };

  it.each(['.', '**/*.json'])('read a file or a folder, the others in %s have their verdict', (word) => {
    const cwd = closed('b.json', 'c');
    const ran = asNobody(cwd, ['validate', word, ...json]);
    chmodSync(join(cwd, 'c'), 0o755);
    expect(told(ran)).toEqual([
      ['a.json', 'valid'],
      ['b.json', 'file/unreadable'],
      ['c', 'file/unreadable'],
      ['e.invalid.json', 'failed-as-expected'],
    ]);
    expect(ran.stdout.match(/permission denied/g)).toHaveLength(2);
    expect(ran.status).toBe(4);
  });

  it('read a sidecar, its document has no verdict', () => {
    const ran = asNobody(closed('e.invalid.expected.json'), ['validate', '.', ...json]);
    expect(told(ran)).toContainEqual(['e.invalid.expected.json', 'fixture/bad-expectation']);
    expect((JSON.parse(ran.stdout) as Report).summary).toMatchObject({ valid: 3, unreadable: 1 });
    expect(ran.status).toBe(4);
  });

  it('read what says what to read, nothing is read', () => {
    for (const name of ['.gitignore', 'referral-kit.config.json']) {
      const cwd = closed();
      writeFileSync(join(cwd, name), '{}', { mode: 0 });
      const ran = asNobody(cwd, ['validate', '.']);
      expect([ran.status, ran.stdout, ran.stderr]).toEqual([2, '', expect.stringContaining(name)]);
    }
  });

  it.each([
    [['validate', '.', '--reporter', 'json=r.json'], 2, 'r.json'],
    [['validate', '.', '--coverage-file', 'r.json'], 2, 'r.json'],
    [['baseline', '.', '--reason', 'x', '--expires', '2999-12-31'], 2, 'referral-kit.baseline.json'],
    [['sample', '--output', 'r.json'], 2, 'r.json'],
    [['init'], 2, 'referral-kit.config.json'],
    [['expect', '.'], 4, 'e.invalid.expected.json'],
  ])('write, %j names the file that cannot be written', (words, status, name) => {
    const cwd = closed();
    writeFileSync(join(cwd, 'e.invalid.expected.json'), '[]');
    const ran = asNobody(cwd, words);
    expect([words, ran.status]).toEqual([words, status]);
    expect(ran.stderr).toMatch(new RegExp(`${name.replaceAll('.', '\\.')}.* written: permission denied`));
    expect(readFileSync(join(cwd, 'e.invalid.expected.json'), 'utf8')).toBe('[]');
  });
});
