import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bin, cli, cliProcess, folder, type Report } from './helpers/cli.ts';

const lines = '{"id":"a"}\n{"id":1}\n';
const asTag = ['--type', 'Tag', '--reporter', 'json'];

/** How many records there are, and what became of them. */
const outcomes = (stdout: string): unknown[] =>
  (JSON.parse(stdout) as Report).results.map(({ record, outcome }) => [record, outcome]);

const both = [
  [1, 'valid'],
  [2, 'invalid'],
];

const bash = (cwd: string, script: string) =>
  spawnSync('bash', ['-c', script, 'bash', process.execPath, bin, 'validate', ...asTag], { cwd, encoding: 'utf8' });

describe('what has no name that tells its format', () => {
  it.each(['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0'])('is sniffed on standard input: %s', async (path) => {
    for (const input of [lines, gzipSync(lines)]) {
      const { stdout, status } = await cli(folder(), ['validate', ...asTag, path], { input });
      expect([outcomes(stdout), status]).toEqual([both, 1]);
    }
    const one = await cli(folder(), ['validate', ...asTag, path], { input: '{\n"id":"a"}' });
    expect(outcomes(one.stdout)).toEqual([[undefined, 'valid']]);
  });

  it.runIf(process.platform !== 'win32')('is sniffed where standard input is a pipe, a socket or a file', () => {
    const cwd = folder({ 'a.txt': lines });
    expect(outcomes(bash(cwd, 'cat a.txt | "$@" /dev/stdin').stdout)).toEqual(both);
    expect(outcomes(bash(cwd, '"$@" /dev/stdin < a.txt').stdout)).toEqual(both);
    expect(outcomes(cliProcess(cwd, ['validate', ...asTag, '/dev/stdin'], { input: lines }).stdout)).toEqual(both);
    const file = openSync(join(cwd, 'a.txt'), 'r');
    const ran = spawnSync(process.execPath, [bin, 'validate', ...asTag, '-'], { stdio: [file, 'pipe', 'pipe'] });
    closeSync(file);
    expect(outcomes(ran.stdout.toString())).toEqual(both);
  });

  it.runIf(process.platform === 'linux')('is sniffed in a pipe that is named: <( ) and mkfifo', () => {
    const cwd = folder({ 'a.txt': lines });
    expect(outcomes(bash(cwd, '"$@" <(cat a.txt)').stdout)).toEqual(both);
    expect(outcomes(bash(cwd, '"$@" <(gzip -c a.txt)').stdout)).toEqual(both);
    expect(outcomes(bash(cwd, 'mkfifo p; cat a.txt > p & "$@" p').stdout)).toEqual(both);
    // A name that tells is believed.
    expect(bash(cwd, 'mkfifo p.json; cat a.txt > p.json & "$@" p.json').status).toBe(4);
  });

  it('is sniffed in a file of another name, also by other commands and in several threads', async () => {
    const cwd = folder({ 'export.log': lines });
    writeFileSync(join(cwd, 'export.bin'), gzipSync(lines));
    for (const name of ['export.log', 'export.bin']) {
      const { stdout } = await cli(cwd, ['validate', ...asTag, name]);
      expect(outcomes(stdout)).toEqual(both);
      expect(cliProcess(cwd, ['validate', '--jobs', '2', ...asTag, name]).stdout).toBe(stdout);
      expect((await cli(cwd, ['normalize', '--type', 'Tag', name])).stderr).toContain('2');
    }
  });

  it('has a name where one is given: --stdin-filename, for /dev/stdin, too', async () => {
    const { stdout } = await cli(folder(), ['validate', ...asTag, '--stdin-filename', 'tag/a.json', '/dev/stdin'], {
      input: '{"id":"a"}',
    });
    expect((JSON.parse(stdout) as Report).results).toMatchObject([{ file: 'tag/a.json', outcome: 'valid' }]);
  });
});
