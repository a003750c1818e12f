import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { cli, folder, type Ran, type Report } from './helpers/cli.ts';
import { address } from './helpers/documents.ts';

const name = 'referral-kit.baseline.json';
const terms = ['--reason', 'Imported', '--expires', '9999-12-31'];
const bad = { ...address, country: 'Ireland' };

const validate = async (cwd: string, ...words: string[]): Promise<Ran & { codes: string[] }> => {
  const ran = await cli(cwd, ['validate', '--reporter', 'json', '--baseline', name, ...words]);
  const { results } = JSON.parse(ran.stdout) as Report;
  return { ...ran, codes: results.flatMap(({ issues }) => issues.map(({ code, pointer }) => `${code} ${pointer}`)) };
};

const project = (): string =>
  folder({
    'address/b.json': { ...bad, city: 1 },
    'address/a.ndjson': [address, bad].map((each) => JSON.stringify(each)).join('\n'),
    'address/page.json': { value: [address, bad] },
  });

describe('a baseline', () => {
  it('lists every fault in order, and validates with them until there is another one', async () => {
    const cwd = project();
    expect((await cli(cwd, ['baseline', '.', ...terms])).status).toBe(0);
    const text = readFileSync(join(cwd, name), 'utf8');
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../baseline.schema.json'), 'utf8')) as object;
    const baseline = JSON.parse(text) as { entries: { file: string; record?: number; pointer: string }[] };
    expect(new Ajv2020({ strict: true }).compile(schema)(baseline)).toBe(true);
    expect(baseline.entries.map(({ file, record, pointer }) => [file, record, pointer])).toEqual([
      ['address/a.ndjson', 2, '/country'],
      ['address/b.json', undefined, '/city'],
      ['address/b.json', undefined, '/country'],
      ['address/page.json', 2, '/value/1/country'],
    ]);
    const ran = await validate(cwd, '.');
    expect([ran.status, ran.codes]).toEqual([0, []]);
    expect(ran.stderr).toContain('4 faults');
    writeFileSync(join(cwd, 'address/c.json'), JSON.stringify(bad));
    expect(await validate(cwd, '.')).toMatchObject({ status: 1, codes: ['schema/not-in-enum /country'] });
    expect((await cli(cwd, ['baseline', '.', '--update'])).status).toBe(2);
    expect((await cli(cwd, ['baseline', '.', '--update', '--reason', 'New', '--expires', '9999-01-01'])).status).toBe(
      0,
    );
    const updated = JSON.parse(readFileSync(join(cwd, name), 'utf8')) as { entries: object[] };
    expect(updated.entries).toHaveLength(5);
    expect(updated.entries[3]).toMatchObject({ file: 'address/c.json', reason: 'New', expires: '9999-01-01' });
    expect(updated.entries[0]).toEqual(baseline.entries[0]);
  });

  it('is at fault where a fault is gone, but not for files that were not looked at', async () => {
    const cwd = project();
    await cli(cwd, ['baseline', '.', ...terms]);
    writeFileSync(join(cwd, 'address/b.json'), JSON.stringify(bad));
    expect(await validate(cwd, '.')).toMatchObject({ status: 1, codes: ['baseline/stale /entries/1'] });
    expect(await validate(cwd, 'address/a.ndjson')).toMatchObject({ status: 0, codes: [] });
    expect((await cli(cwd, ['baseline', '.', '--update'])).status).toBe(0);
    expect((await validate(cwd, '.')).status).toBe(0);
  });

  it('accepts nothing after its day, and nothing that cannot be read', async () => {
    const cwd = folder({ 'address/a.json': bad });
    await cli(cwd, ['baseline', '.', ...terms]);
    const path = join(cwd, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace('9999', '2020'));
    expect(await validate(cwd, '.')).toMatchObject({
      status: 1,
      codes: ['baseline/expired /entries/0'],
    });
    writeFileSync(join(cwd, 'address/b.json'), '{');
    expect((await cli(cwd, ['baseline', '.', '--update'])).status).toBe(4);
  });

  it.each([
    ['{}', 'entries'],
    ['{"version":1,"entries":[],}', ''],
    ['{"version":2,"entries":[]}', 'version'],
    [
      '{"version":1,"entries":[{"file":"a","code":"b","pointer":"","reason":"c","expires":"2027-02-30"}]}',
      '2027-02-30',
    ],
    ['{"version":1,"entries":[{"file":"a","code":"b","pointer":"","expires":"2027-02-20"}]}', 'reason'],
  ])('that reads %s is wrong usage', async (text, hint) => {
    const cwd = folder({ [name]: text, 'tag/a.json': { id: 'a' } });
    const ran = await cli(cwd, ['validate', '--baseline', name, 'tag']);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(hint);
  });

  it.each([
    [['.']],
    [['.', '--reason', 'x']],
    [['.', '--reason', ' ', '--expires', '9999-12-31']],
    [['.', '--reason', 'x', '--expires', '2020-01-01']],
    [['.', '--reason', 'x', '--expires', 'tomorrow']],
    [['.', '--update']],
    [['-', ...terms]],
    [[...terms]],
  ])('is not written with %j', async (words) => {
    const cwd = folder({ 'address/a.json': bad });
    expect((await cli(cwd, ['baseline', ...words])).status).toBe(2);
    expect((await cli(cwd, ['validate', '--baseline', name, '.'])).status).toBe(2);
  });
});
