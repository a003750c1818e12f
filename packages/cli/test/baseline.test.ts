import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { cli, folder, type Ran, type Report } from './helpers/cli.ts';
import { address } from './helpers/documents.ts';

const name = 'referral-kit.baseline.json';
const terms = ['--reason', 'Imported', '--expires', '9999-12-31'];
const bad = { ...address, country: 'Ireland' };

/** The entries of a baseline. */
const read = (cwd: string, file = name): { file: string; id?: string; record?: number }[] =>
  (JSON.parse(readFileSync(join(cwd, file), 'utf8')) as { entries: { file: string }[] }).entries;

const validate = async (cwd: string, ...words: string[]): Promise<Ran & { codes: string[] }> => {
  const ran = await cli(cwd, ['validate', '--reporter', 'json', '--baseline', name, ...words]);
  const { results } = JSON.parse(ran.stdout) as Report;
  const counted = results.flatMap(({ issues }) => issues.filter(({ accepted }) => accepted === undefined));
  return { ...ran, codes: counted.map(({ code, pointer }) => `${code} ${pointer}`) };
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
    expect(ran.stderr).toContain('4 errors');
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
      codes: ['schema/not-in-enum /country', 'baseline/expired /entries/0'],
    });
    writeFileSync(join(cwd, 'address/b.json'), '{');
    expect((await cli(cwd, ['baseline', '.', '--update'])).status).toBe(4);
  });

  it('names a record by its id, so that records can be added, and no other record hides behind the entry', async () => {
    const line = (id: string): string => JSON.stringify({ id, status: 'Neu' });
    const lines = [line('a'), line('b')].join('\n');
    const cwd = folder({ 'referral/a.ndjson': lines });
    const path = join(cwd, 'referral/a.ndjson');
    expect((await cli(cwd, ['baseline', 'referral', ...terms])).status).toBe(0);
    const entries = read(cwd);
    expect(new Set(entries.map(({ id }) => id))).toEqual(new Set(['a', 'b']));
    expect(entries.every((entry) => !('record' in entry))).toBe(true);
    writeFileSync(path, `${lines.split('\n')[1]}\n${lines.split('\n')[0]}`);
    expect(await validate(cwd, 'referral')).toMatchObject({ status: 0, codes: [] });
    writeFileSync(path, `${lines.split('\n')[0]?.replace('"a"', '"c"')}\n${lines}`);
    const other = await validate(cwd, 'referral');
    expect(other.status).toBe(1);
    expect(other.codes).toHaveLength(entries.length / 2);
    writeFileSync(path, `${lines.split('\n')[0]}\n${lines}`);
    expect((await validate(cwd, 'referral')).status).toBe(1);
  });

  it('says of what it accepts that it is accepted, in every report', async () => {
    const cwd = folder({ 'address/a.json': bad, 'address/b.json': { ...bad, city: 1 } });
    await cli(cwd, ['baseline', 'address/a.json', ...terms]);
    const written = {
      json: 'r.json',
      ndjson: 'r.ndjson',
      sarif: 'r.sarif',
      junit: 'r.xml',
      tap: 'r.tap',
      gitlab: 'r.gl',
    };
    const reporters = Object.entries(written).flatMap(([reporter, file]) => ['--reporter', `${reporter}=${file}`]);
    const ran = await cli(cwd, ['validate', 'address', '--baseline', name, '--reporter', 'pretty', ...reporters]);
    const text = (file: string): string => readFileSync(join(cwd, file), 'utf8');
    expect([ran.status, ran.stderr]).toEqual([1, expect.stringMatching(/1 accepted.*1 invalid.*1 accepted error/)]);
    expect(ran.stdout).not.toContain('a.json');
    const { results, summary } = JSON.parse(text('r.json')) as Report;
    expect(results[0]).toMatchObject({
      outcome: 'accepted',
      valid: false,
      issues: [{ accepted: { reason: 'Imported', expires: '9999-12-31' } }],
    });
    expect(summary).toMatchObject({ records: 2, valid: 0, accepted: 1, invalid: 1, errors: 2, acceptedErrors: 1 });
    const { runs } = JSON.parse(text('r.sarif')) as { runs: { results: { suppressions: object[] }[] }[] };
    expect(runs[0]?.results.map(({ suppressions }) => suppressions)).toMatchObject([
      [{ kind: 'external', status: 'accepted', justification: 'Imported' }],
      [],
      [],
    ]);
    expect(text('r.xml')).toContain('<skipped message="Accepted until 9999-12-31: Imported"/>');
    expect(text('r.tap')).toMatch(/^not ok 1 - address\/a\.json # TODO Accepted until/m);
    expect(JSON.parse(text('r.gl'))).toMatchObject([
      { severity: 'info' },
      { severity: 'major' },
      { severity: 'major' },
    ]);
    expect(text('r.ndjson')).toContain('"outcome":"accepted"');
    await cli(cwd, ['merge-reports', 'r.json', '-o', 'again.json']);
    expect(text('again.json')).toBe(text('r.json'));
  });

  it('takes its paths and its file from the configuration, and keeps what is not checked', async () => {
    const config = { paths: ['one/address', 'two/address'], baseline: 'known/faults.json' };
    const cwd = folder({
      'referral-kit.config.json': config,
      'one/address/a.json': bad,
      'two/address/a.json': bad,
      'known/x.txt': '',
    });
    expect((await cli(cwd, ['baseline', ...terms])).status).toBe(0);
    expect(read(cwd, 'known/faults.json').map(({ file }) => file)).toEqual([
      '../one/address/a.json',
      '../two/address/a.json',
    ]);
    expect((await cli(cwd, ['validate'])).status).toBe(0);
    writeFileSync(join(cwd, 'one/address/a.json'), JSON.stringify(address));
    expect((await cli(cwd, ['baseline', 'one', '--update'])).status).toBe(0);
    expect(read(cwd, 'known/faults.json').map(({ file }) => file)).toEqual(['../two/address/a.json']);
  });

  it('is pruned while there are new faults, which it does not take in', async () => {
    const cwd = project();
    await cli(cwd, ['baseline', '.', ...terms]);
    writeFileSync(join(cwd, 'address/b.json'), JSON.stringify({ ...bad, addressLine1: 1 }));
    const pruned = await cli(cwd, ['baseline', '.', '--prune']);
    expect([pruned.status, pruned.stderr]).toEqual([0, expect.stringContaining('1 dropped')]);
    expect(pruned.stderr).toContain('1 error without an entry');
    expect(await validate(cwd, '.')).toMatchObject({ status: 1, codes: ['schema/wrong-type /addressLine1'] });
    expect((await cli(cwd, ['baseline', '.', '--prune', '--update'])).status).toBe(2);
  });

  it('is whole after shards, each of which finds some of its entries stale', async () => {
    const cwd = project();
    await cli(cwd, ['baseline', '.', ...terms]);
    writeFileSync(join(cwd, 'address/b.json'), JSON.stringify(address));
    writeFileSync(join(cwd, 'address/page.json'), JSON.stringify({ value: [address] }));
    rmSync(join(cwd, 'address/a.ndjson'));
    const reports = [1, 2, 3].map((index) => ['--shard', `${index}/3`, '--reporter', `json=${index}.json`]);
    for (const words of reports) await cli(cwd, ['validate', 'address', '--baseline', name, ...words]);
    const whole = await cli(cwd, ['validate', 'address', '--baseline', name, '--reporter', 'json']);
    const merged = await cli(cwd, ['merge-reports', '1.json', '2.json', '3.json', '--reporter', 'json']);
    expect([merged.status, merged.stdout]).toEqual([whole.status, whole.stdout]);
    expect((JSON.parse(whole.stdout) as Report).results.at(-1)?.issues).toHaveLength(4);
  });

  it('calls no entry stale whose file could not be read to the end', async () => {
    const cwd = project();
    await cli(cwd, ['baseline', '.', ...terms]);
    writeFileSync(join(cwd, 'address/b.json'), '{');
    expect(await validate(cwd, '.')).toMatchObject({ status: 4, codes: ['json/syntax '] });
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
