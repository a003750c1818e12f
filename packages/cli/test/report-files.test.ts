import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '@referral-kit/command-line/usage';
import { fileOutput } from '@referral-kit/files/write-file';
import { describe, expect, it } from 'vitest';
import { reporterNames } from '../src/reporters/reporter.ts';
import { bin, cli, cliProcess, folder } from './helpers/cli.ts';

describe('report files', () => {
  it('are written by every reporter at once, as on standard output, also when the status is 1 or 4', async () => {
    const cwd = folder({ 'tag/a.json': { id: 1 }, 'tag/b.json': '{', 'tag/c.ndjson': '{"id":"a"}\n{"id":2}\n' });
    const words = reporterNames.flatMap((name) => ['--reporter', `${name}=out/${name}`]);
    for (const [input, status] of [
      ['tag/a.json', 1],
      ['tag', 4],
    ] as const) {
      const ran = await cli(cwd, ['validate', input, ...words]);
      expect([ran.status, ran.stdout, ran.stderr]).toEqual([status, '', '']);
      expect(readdirSync(join(cwd, 'out')).sort()).toEqual([...reporterNames].sort());
    }
    for (const name of ['text', 'ndjson', 'sarif'] as const) {
      const ran = await cli(cwd, ['validate', 'tag', '--reporter', `${name}=-`]);
      expect([ran.status, ran.stdout]).toEqual([4, readFileSync(join(cwd, 'out', name), 'utf8')]);
    }
    const pretty = readFileSync(join(cwd, 'out/pretty'), 'utf8');
    expect(pretty).toMatch(/3 files, 3 records: .*\n$/);
  });

  it('take - after a reporter for standard input, and =- for standard output', async () => {
    const cwd = folder();
    const input = '{"id":"a"}\n{"id":1}\n';
    const ran = await cli(cwd, ['validate', '--type', 'Tag', '--reporter', 'ndjson', '-'], { input });
    const explicit = await cli(cwd, ['validate', '--type', 'Tag', '--reporter', 'ndjson=-', '-'], { input });
    expect(
      ran.stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line).valid),
    ).toEqual([true, false, undefined]);
    expect(explicit.stdout).toBe(ran.stdout);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('leave nothing behind, and what was there, when the run does not come to its end', async () => {
    const cwd = folder({ 'tag/a.json': { id: 1 }, 'out/old.json': 'old' });
    const words = ['--reporter', 'json=out/old.json', '--reporter', 'text=out/new', '--reporter', 'sarif=/dev/null/x'];
    expect(cliProcess(cwd, ['validate', 'tag', ...words]).status).toBe(2);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['old.json']);
    expect(readFileSync(join(cwd, 'out/old.json'), 'utf8')).toBe('old');
  });

  it('appear when they are whole, and not before, and keep the mode and the link of what was there', () => {
    const cwd = folder({ 'real.json': 'old' });
    const [real, link] = [join(cwd, 'real.json'), join(cwd, 'link.json')];
    symlinkSync(real, link);
    chmodSync(real, 0o640);
    const output = fileOutput(link);
    output.write('x'.repeat(100_000));
    expect(readFileSync(real, 'utf8')).toBe('old');
    output.close();
    expect(readFileSync(real, 'utf8')).toBe('x'.repeat(100_000));
    expect([lstatSync(link).isSymbolicLink(), statSync(real).mode & 0o777]).toEqual([true, 0o640]);
    expect(readdirSync(cwd).sort()).toEqual(['link.json', 'real.json']);
    expect(() => fileOutput(join(real, 'x'))).toThrow(UsageError);
  });

  it('are added to the summary of a job, which its steps share', async () => {
    const cwd = folder({ 'tag/a.json': { id: 1 } });
    const path = join(cwd, 'summary.md');
    writeFileSync(path, 'of another step');
    const run = () =>
      cli(cwd, ['validate', 'tag', '--reporter', `markdown=${path}`], { env: { GITHUB_STEP_SUMMARY: path } });
    expect([(await run()).status, (await run()).status]).toEqual([1, 1]);
    const summary = readFileSync(path, 'utf8');
    expect(summary).toMatch(/^of another step\n## /);
    expect(summary.match(/^## /gm)).toHaveLength(2);
    await cli(cwd, ['validate', 'tag', '--reporter', `markdown=${path}`]);
    expect(readFileSync(path, 'utf8').match(/^## /gm)).toHaveLength(1);
  });

  it.each([['-1'], ['x'], ['1e3'], ['']])('do not take %j for a number of problems', async (number) => {
    expect((await cli(folder({ 'a.json': {} }), ['validate', 'a.json', `--max-problems=${number}`])).status).toBe(2);
  });
});

describe.runIf(process.platform === 'linux')('a report below what lets nobody make a folder', () => {
  it.each([
    ['--reporter', 'json=/proc/nope/x'],
    ['--coverage-file', '/proc/nope/deeper/x'],
    ['--reporter', 'json=/dev/null/x'],
  ])('ends the run, and says why: %s %s', (...words) => {
    const cwd = folder({ 'a.json': { id: 'a' } });
    const line = [bin, 'validate', '--type', 'Tag', 'a.json', ...words];
    // What never ends is ended, and has then no status.
    const ran = spawnSync(process.execPath, line, { cwd, encoding: 'utf8', timeout: 30_000 });
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining('cannot be written')]);
  });
});
