import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isDeep } from '../../testing/test/scaled.ts';
import type { Summary } from '../src/reporters/summary.ts';
import { progressOn } from '../src/workers/progress.ts';
import { parseShard } from '../src/workers/shard.ts';
import { bin, cli, cliProcess, folder, type Report } from './helpers/cli.ts';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');

/** Faults in few of many lines, blank lines, and lines that cannot be read. */
const mixed = (index: number): string => {
  if (index % 9973 === 0) return '{"id":';
  if (index % 7919 === 0) return '';
  return index % 6007 === 0 ? '{"id":1}' : '{"id":"a","more":2}';
};

describe('--jobs', () => {
  it('changes no byte of any report', async () => {
    const tag = (index: number): string =>
      index % 40_009 === 0 ? mixed(index) : `{"id":"a tag of the number ${index}"}`;
    const files: Record<string, unknown> = {
      'blank.ndjson': '\n'.repeat(4_500_000),
      // Several tasks: these are 4 MiB.
      'large.ndjson': lines(isDeep ? 250_000 : 130_000, tag),
      'mark.ndjson': `\ufeff${lines(isDeep ? 130_000 : 1000, tag)}{"id":"\u00e9"`,
      'packed.ndjson.gz': gzipSync(lines(1000, mixed)),
      'one.json': JSON.stringify({ id: 'a' }, null, 2),
      'none.json': '',
      'utf16.ndjson': Buffer.from(`\ufeff${lines(isDeep ? 100_000 : 1000, tag)}`, 'utf16le'),
    };
    for (let index = 0; index < 30; index += 1) files[`few/${index}.json`] = { id: index % 7 === 0 ? index : 'a' };
    const cwd = folder(files);
    const outputs = await Promise.all(
      ['1', '3'].map(async (jobs) => {
        const words = ['validate', '.', 'missing.json', '--type', 'Tag', '--jobs', jobs];
        const { status, stdout, stderr } = await cli(cwd, [
          ...words,
          '--reporter',
          'pretty',
          '--no-group',
          '--max-problems',
          '0',
        ]);
        return { status, stdout, stderr };
      }),
    );
    expect(outputs[0]?.status).toBe(4);
    expect(outputs[0]?.stdout).toContain('large.ndjson:120028:');
    expect(outputs[0]?.stderr).toContain('38 files');
    expect(outputs[1]).toEqual(outputs[0]);
  });

  it('names the input where a worker fails', () => {
    const cwd = folder({ 'a.json': { id: 'a' }, 'b.json': { id: 'b' } });
    const fail =
      "import { isMainThread } from 'node:worker_threads'; if (!isMainThread) Buffer.isBuffer = () => { throw new TypeError('out of order') };";
    writeFileSync(join(cwd, 'fail.mjs'), fail);
    const env = { NODE_OPTIONS: `--import ${pathToFileURL(join(cwd, 'fail.mjs'))}` };
    const ran = cliProcess(cwd, ['validate', '--type', 'Tag', '--jobs', '2', 'a.json', 'b.json'], { env });
    expect([ran.status, ran.stdout]).toEqual([70, '']);
    expect(ran.stderr).toContain('a.json');
    expect(ran.stderr).toContain('out of order');
    expect(ran.stderr).not.toContain('    at ');
  });

  it.each(['0', '-1', 'two', '1.5', ''])('is no number: %j', async (jobs) => {
    expect((await cli(folder({ 'a.json': {} }), ['validate', 'a.json', '--jobs', jobs])).status).toBe(2);
  });
});

describe('--shard', () => {
  const named = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `${index}.json`, folders: [] }));
  const names = (count: number, shard: string): string[] =>
    parseShard(shard)
      .of(named(count))
      .map(({ name }) => name);

  it('has each input in just one part, where it stays when others come', () => {
    const parts = ['1/3', '2/3', '3/3'];
    expect(parts.flatMap((part) => names(200, part)).sort()).toEqual(
      named(200)
        .map(({ name }) => name)
        .sort(),
    );
    for (const part of parts) {
      expect(names(200, part).length).toBeGreaterThan(40);
      expect(names(300, part)).toEqual(expect.arrayContaining(names(200, part)));
    }
  });

  it('checks its part, and is no failure when nothing falls to it', async () => {
    const cwd = folder({ 'a.json': { id: 'a' }, 'b.json': { id: 'b' }, 'c.json': { id: 1 } });
    const runs = await Promise.all(
      ['1/7', '2/7', '3/7', '4/7', '5/7', '6/7', '7/7'].map((part) =>
        cli(cwd, ['validate', '.', '--type', 'Tag', '--shard', part, '--reporter', 'json']),
      ),
    );
    expect(runs.map(({ status }) => status).sort()).toEqual([0, 0, 0, 0, 0, 0, 1]);
    const files = runs.flatMap(({ stdout }) => (JSON.parse(stdout) as Report).results.map(({ file }) => file));
    expect(files.sort()).toEqual(['a.json', 'b.json', 'c.json']);
    expect((await cli(folder(), ['validate', '.', '--shard', '1/2'])).status).toBe(3);
  });

  it.each(['0/2', '3/2', '1', '1/0', 'a/b', '-1/2'])('names no part: %s', async (part) => {
    expect((await cli(folder({ 'a.json': {} }), ['validate', 'a.json', '--shard', part])).status).toBe(2);
  });
});

describe('progress', () => {
  const shown = (env: Record<string, string>, isTTY: boolean): string => {
    let time = 0;
    let text = '';
    const write = (piece: string | Uint8Array): boolean => {
      text += piece;
      return true;
    };
    const progress = progressOn({ isTTY, write, columns: 60 }, 1200, env, () => time);
    const summary = { files: 3, records: 4_500 } as Summary;
    progress.show(summary);
    time = 1500;
    progress.show(summary);
    progress.show(summary);
    progress.clear();
    progress.clear();
    return text;
  };

  it('is shown on a terminal, once in a while, and taken away', () => {
    expect(shown({}, true)).toBe('\r\u001b[K3 of 1,200 files, 4,500 records, 3,000/s\r\u001b[K');
  });

  it('is not shown elsewhere', () => {
    expect([shown({}, false), shown({ CI: 'true' }, true), shown({ TERM: 'dumb' }, true)]).toEqual(['', '', '']);
  });
});

describe.runIf(process.platform !== 'win32')('an interrupted run', () => {
  it('says so, is no success, and leaves no half report', async () => {
    const cwd = folder();
    const words = [bin, 'validate', '--type', 'Tag', '--reporter', 'ndjson', '--reporter', 'json=report.json', '-'];
    const child = spawn(process.execPath, words, { cwd });
    const written = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) child[name].on('data', (text: Buffer) => (written[name] += text));
    child.stdin.write(lines(50_000, (index) => `{"id":"tag ${index}"}`));
    while (!written.stdout.includes('"record":1000')) await once(child.stdout, 'data');
    child.stdin.on('error', () => {});
    child.kill('SIGINT');
    const [status, signal] = await once(child, 'close');
    expect([status, signal]).toEqual([130, null]);
    expect(written.stderr).not.toContain('    at ');
    const last = written.stdout.trimEnd().split('\n').at(-1) as string;
    expect(JSON.parse(last)).toMatchObject({ summary: { interrupted: true, invalid: 0 } });
    expect(readdirSync(cwd)).toEqual([]);
  });
});
