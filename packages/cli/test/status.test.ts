import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bin, cli, cliProcess, folder, type Report } from './helpers/cli.ts';

/** One input for each way that a file can turn out, and the status it gives on its own: none where it holds no record. */
const inputs = {
  'valid.json': [{ id: 'a' }, 0],
  'invalid.json': [{ id: 1 }, 1],
  'empty.json': ['', 4],
  'blank.ndjson': ['\n \n', undefined],
  'none-*.json': [undefined, 3],
  'broken.json': ['{', 4],
  'missing.json': [undefined, 4],
} as const;

/** From the gravest on. */
const order = [4, 1, 3, 0];

const names = Object.keys(inputs) as (keyof typeof inputs)[];
const subsets = names.flatMap((a, i) => names.slice(i).map((b) => [...new Set([a, b])]));

describe('the exit status', () => {
  it('is that of wrong usage on a Node that is too old, which is told so', () => {
    const old = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0' } })";
    const ran = spawnSync(process.execPath, ['--import', `data:text/javascript,${old}`, bin, 'catalog'], {
      encoding: 'utf8',
    });
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('20.1.0');
    expect(ran.stderr).not.toContain('    at ');
  });

  it('is that of the gravest outcome, for every combination of inputs', async () => {
    const present = Object.entries(inputs).filter(([, [content]]) => content !== undefined);
    const cwd = folder(Object.fromEntries(present.map(([name, [content]]) => [name, content])));
    for (const subset of [...subsets, names]) {
      const own = subset.map((name) => inputs[name][1] as number | undefined);
      const expected = order.find((status) => own.includes(status)) ?? 3;
      const ran = await cli(cwd, ['validate', '--type', 'Tag', ...subset]);
      expect([subset, ran.status]).toEqual([subset, expected]);
      if (subset.length === 2) continue;
      const allowing = await cli(cwd, ['validate', '--type', 'Tag', '--allow-empty', ...subset]);
      expect([subset, allowing.status]).toEqual([subset, expected === 3 ? 0 : expected]);
      expect((await cli(cwd, ['validate', '--type', 'Tog', ...subset])).status).toBe(2);
    }
  });

  it('says that an empty folder has nothing to validate', async () => {
    expect((await cli(folder(), ['validate', '.'])).status).toBe(3);
    expect((await cli(folder(), ['validate', '-'])).status).toBe(4);
    expect((await cli(folder(), ['validate', '-', '--stdin-filename', 'a.ndjson'])).status).toBe(3);
  });

  it.each([
    [['--typo', 'Tag', 'a'], '--type'],
    [['--type', 'Refferal', 'a'], 'Referral'],
    [['--profile', 'tolerent', 'a'], 'tolerant'],
    [['--revision', '2018-10-10', 'a'], '2018-10-01'],
    [['--reporter', 'prety', 'a'], 'pretty'],
    [['--reporter', 'json=', 'a'], 'json='],
    [['--stdin-filename', '', '-'], '--stdin-filename'],
    [['--stdin-filename', 'a.json', 'b.json'], 'Add -'],
    [['--since', 'HEAD', '-'], '--since'],
    [['--reporter', 'json', '--reporter', 'pretty', 'a'], '='],
    [['--reporter', 'json=x', '--reporter', 'pretty=./x', 'a'], 'x'],
    [['--reporter', 'json=/dev/null/x', 'a'], '/dev/null'],
    [[], '-'],
  ])('is 2 for the wrong words %j, with what is meant', async (words, hint) => {
    const ran = await cli(folder(), ['validate', ...words]);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain(hint);
    expect(ran.stdout).toBe('');
  });

  it.each(['-x.json', '--x.ndjson', '-*.yaml', '-there'])('is 2 for %s, with how to name a file so', async (name) => {
    const cwd = folder({ [name]: '{"id":"a"}' });
    const ran = await cli(cwd, ['validate', '--type', 'Tag', name]);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(`write "./${name}", or write -- before the file names`);
    expect((await cli(cwd, ['validate', '--type', 'Tag', `./${name}`])).status).toBe(0);
    expect((await cli(cwd, ['validate', '--type', 'Tag', '--', name])).status).toBe(0);
    expect((await cli(cwd, ['validate', '--typ', 'Tag'])).stderr).not.toContain(' -- ');
  });

  it('is 2 for an unknown command and for none', async () => {
    expect((await cli(folder(), ['valdate'])).status).toBe(2);
    expect((await cli(folder(), [])).status).toBe(2);
  });

  it('is 0 for help and version', async () => {
    for (const words of [['--help'], ['validate', '--help'], ['--version']]) {
      const ran = await cli(folder(), words);
      expect([ran.status, ran.stderr]).toEqual([0, '']);
      expect(ran.stdout).not.toBe('');
    }
  });

  it('is 70 for its own fault, with the stack only when asked for', () => {
    const cwd = folder({ 'a.json': { id: 'a' } });
    writeFileSync(join(cwd, 'fail.mjs'), 'Buffer.isBuffer = () => { throw new TypeError("out of order") };');
    const env = { NODE_OPTIONS: `--import ${pathToFileURL(join(cwd, 'fail.mjs'))}` };
    const words = ['validate', '--type', 'Tag', 'a.json', 'missing.json'];
    const ran = cliProcess(cwd, words, { env });
    expect(ran.status).toBe(70);
    expect(ran.stderr).toContain('out of order');
    expect(ran.stderr).toContain('a.json');
    expect(ran.stderr).not.toContain('    at ');
    expect(cliProcess(cwd, words, { env: { ...env, REFERRAL_KIT_DEBUG: '1' } }).stderr).toContain('    at ');
  });

  it('is 70 for a fault in another thread, too, and no report is left that could be taken for a whole one', () => {
    const cwd = folder(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.json`, { id: 1 }])));
    const code =
      'const { parse } = JSON; JSON.parse = (...all) => { if (all[0] === \'{\\n  "id": 1\\n}\') throw new TypeError("out of order"); return parse(...all); };';
    writeFileSync(join(cwd, 'fail.mjs'), code);
    const env = { NODE_OPTIONS: `--import ${pathToFileURL(join(cwd, 'fail.mjs'))}` };
    for (const jobs of ['1', '3']) {
      const words = ['validate', '--type', 'Tag', '.', '--jobs', jobs, '--reporter', 'json=r.json'];
      const ran = cliProcess(cwd, words, { env });
      expect([ran.status, ran.stderr]).toEqual([70, expect.stringContaining('checking 0.json failed: out of order')]);
      expect(existsSync(join(cwd, 'r.json'))).toBe(false);
    }
  });

  it('still counts when the reader of the results has gone', async () => {
    const cwd = folder({ 'a.ndjson': '{"id":1}\n'.repeat(20_000) });
    const words = [bin, 'validate', '--type', 'Tag', 'a.ndjson'];
    const child = spawn(process.execPath, words, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.once('data', () => child.stdout.destroy());
    const chunks: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const [status] = await once(child, 'close');
    expect(Buffer.concat(chunks).toString()).toBe('1 file, 20000 records: 20000 invalid, 20000 errors\n');
    expect(status).toBe(1);
  });

  it.runIf(existsSync('/bin/sh'))('still counts when a shell pipes the results into head', () => {
    const cwd = folder({ 'a.ndjson': '{"id":1}\n'.repeat(5000) });
    const command = `("${process.execPath}" "${bin}" validate --type Tag a.ndjson; echo "status $?" >&2) | head -n 3`;
    const ran = spawnSync('/bin/sh', ['-c', command], { cwd, encoding: 'utf8' });
    expect(ran.stderr).toBe('1 file, 5000 records: 5000 invalid, 5000 errors\nstatus 1\n');
  });

  it('is right when the results are read slowly', async () => {
    const cwd = folder({ 'a.ndjson': '{"id":1}\n'.repeat(5000) });
    const child = spawn(process.execPath, [bin, 'validate', '--type', 'Tag', '--reporter', 'json', 'a.ndjson'], {
      cwd,
    });
    const chunks: Buffer[] = [];
    setTimeout(() => child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk)), 300);
    const [status] = await once(child, 'close');
    expect((JSON.parse(Buffer.concat(chunks).toString()) as Report).results).toHaveLength(5000);
    expect(status).toBe(1);
  });

  it.runIf(existsSync('/dev/full'))('is 2 when the results cannot be written', () => {
    const full = openSync('/dev/full', 'w');
    const cwd = folder({ 'a.json': { id: 1 } });
    const ran = spawnSync(process.execPath, [bin, 'validate', 'a.json'], { cwd, stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    expect(ran.status).toBe(2);
    expect(ran.stderr.toString()).not.toContain('    at ');
  });

  it.runIf(existsSync('/bin/sh'))('is 2 in a folder that is gone, and no bug', () => {
    const cwd = join(folder({ 'gone/a.json': { id: 1 } }), 'gone');
    const script = 'rm -rf "$PWD"; exec "$0" "$@"';
    const words = ['-c', script, process.execPath, bin, 'validate', 'a.json'];
    const { status, stderr } = spawnSync('/bin/sh', words, { cwd, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, 'error: The current folder does not exist: it was moved or deleted.\n']);
  });
});
