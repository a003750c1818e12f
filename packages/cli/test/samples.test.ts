import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { bin, cli, folder } from './helpers/cli.ts';
import { address } from './helpers/documents.ts';

describe('sample', () => {
  it('writes documents that validate, the same ones for a seed', async () => {
    const cwd = folder();
    const words = ['sample', '--count', '200', '--seed', 'a'];
    const { status, stdout } = await cli(cwd, words);
    expect(status).toBe(0);
    expect((await cli(cwd, words)).stdout).toBe(stdout);
    expect((await cli(cwd, [...words, '--output', 'out/a.ndjson'])).stdout).toBe('');
    expect(readFileSync(join(cwd, 'out/a.ndjson'), 'utf8')).toBe(stdout);
    expect((await cli(cwd, ['validate', 'out'])).stderr).toBe('1 file, 200 records: 200 valid\n');
    const many = await cli(cwd, ['sample', '--count', '3', '--seed', 'a', '--format', 'json']);
    expect(JSON.parse(many.stdout)).toEqual(
      stdout
        .split('\n')
        .slice(0, 3)
        .map((line) => JSON.parse(line) as unknown),
    );
  });

  it('writes broken documents that fail as their sidecar states', async () => {
    const cwd = folder();
    const ran = await cli(cwd, ['sample', '--invalid', '--count', '300', '--output', 'a.invalid.ndjson']);
    expect(ran.status).toBe(0);
    expect((await cli(cwd, ['validate', '.'])).stderr).toContain('300 failed as expected');
    const one = await cli(cwd, ['sample', '--invalid', '--type', 'ReferralEvent', '--expected', 'b.expected.json']);
    const [entry, ...more] = JSON.parse(readFileSync(join(cwd, 'b.expected.json'), 'utf8')) as object[];
    expect(more).toEqual([]);
    expect(Object.keys(entry ?? {})).toEqual(['code', 'pointer']);
    expect(typeof JSON.parse(one.stdout)).toBe('object');
  });

  it('writes what the name of the file promises', async () => {
    const cwd = folder();
    await cli(cwd, ['sample', '--output', 'one.ndjson']);
    await cli(cwd, ['sample', '--invalid', '--output', 'one.invalid.jsonl']);
    expect((await cli(cwd, ['validate', '.'])).stderr).toBe('2 files, 2 records: 1 valid, 1 failed as expected\n');
    await cli(cwd, ['sample', '--count', '2', '--output', 'two.json']);
    expect(JSON.parse(readFileSync(join(cwd, 'two.json'), 'utf8'))).toHaveLength(2);
    expect((await cli(cwd, ['sample', '--count', '2', '--invalid', '--output', 'three.json'])).stderr).toContain(
      'ndjson',
    );
  });

  it.each([
    [['--count', '0']],
    [['--count', '1.5']],
    [['--type', 'Refferal']],
    [['--format', 'yaml']],
    [['--expected', 'a.json']],
    [['--invalid', '--count', '2', '--format', 'json']],
    [['--output', '/dev/null/a']],
  ])('is wrong usage with %j', async (words) => {
    const ran = await cli(folder(), ['sample', ...words]);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
  });

  it('ends when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [bin, 'sample', '--count', '100000000000'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});

describe('catalog', () => {
  it('lists catalogs, ids, and the ids that a text may stand for', async () => {
    const cwd = folder();
    const names = (JSON.parse((await cli(cwd, ['catalog', '--format', 'json'])).stdout) as { name: string }[]).map(
      ({ name }) => name,
    );
    expect(names).toEqual(['customer-size', 'industries', 'products', 'services', 'solutions']);
    expect((await cli(cwd, ['catalog', 'industries'])).stdout.trim().split('\n')).toHaveLength(14);
    expect((await cli(cwd, ['catalog', 'industries', 'retail', '&'])).stdout).toBe('Retail & Consumer Goods\n');
    expect((await cli(cwd, ['catalog', 'industries', 'retail'])).status).toBe(0);
    expect((await cli(cwd, ['catalog', 'industries', 'zzzz'])).status).toBe(1);
    expect((await cli(cwd, ['catalog', 'Industries', 'Retial'])).stdout).toBe('Retail & Consumer Goods\n');
    expect((await cli(cwd, ['catalog', 'CustomerSize', '1-9 employees'])).stdout).toContain('1to9employees\n');
    expect((await cli(cwd, ['catalog', 'industry'])).stderr).toContain('industries');
  });
});

describe('schema', () => {
  it('prints what is emitted, and puts a type and all that it refers to into one', async () => {
    const cwd = folder();
    const emitted = readFileSync(join(import.meta.dirname, '../../../schemas/2018-10-01/address.schema.json'), 'utf8');
    expect((await cli(cwd, ['schema', 'Address'])).stdout).toBe(emitted);
    const text = (await cli(cwd, ['schema', 'CustomerProfile', '--bundle', '--revision', '2022-04-21'])).stdout;
    const holds = new Ajv2020({ strict: true }).compile(JSON.parse(text) as object);
    expect(holds({ name: 'Weir Boats', address })).toBe(true);
    expect(holds({ name: 'Weir Boats', address: { ...address, country: 'Ireland' } })).toBe(false);
    const event = JSON.parse((await cli(cwd, ['schema', 'ReferralEvent', '--profile', 'tolerant'])).stdout) as {
      $id: string;
    };
    expect(event.$id).toBe('https://schemas.referral-kit.dev/2022-04-21/tolerant/referral-event.schema.json');
    expect((await cli(cwd, ['schema', 'ReferralEvent', '--revision', '2018-10-01'])).status).toBe(2);
    expect((await cli(cwd, ['schema', 'Refferal'])).stderr).toContain('Did you mean Referral?');
  });
});
