import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect } from '@referral-kit/coverage/collect';
import { partsOf } from '@referral-kit/coverage/coverage';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { cli, folder, type Ran, type Report } from './helpers/cli.ts';
import { address, referral } from './helpers/documents.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../coverage.schema.json'), 'utf8')) as object;
const holds = new Ajv2020({ strict: true }).compile(schema);

interface Covered {
  readonly percent: number;
  readonly revisions: Record<
    string,
    { types: string[]; kinds: Record<string, { percent: number; exercised: string[]; missing: string[] }> }
  >;
}

const covered = async (
  command: string,
  files: Record<string, unknown>,
  words: string[] = [],
): Promise<Ran & { data: Covered }> => {
  const cwd = folder(files);
  const ran = await cli(cwd, [command, '--coverage-file', 'out/coverage.json', ...words, 'documents']);
  const data = JSON.parse(readFileSync(join(cwd, 'out/coverage.json'), 'utf8')) as Covered;
  expect(holds(data), JSON.stringify(holds.errors)).toBe(true);
  return { ...ran, data };
};

describe('coverage', () => {
  it('counts what valid documents have, and the codes of those that fail as expected', async () => {
    const { data, status } = await covered('validate', {
      'documents/referral/a.json': referral,
      'documents/referral/b.json': { ...referral, status: 'New', substatus: 'Accepted', name: 'counts for nothing' },
      'documents/address/a.invalid.json': { ...address, country: 'Ireland' },
      'documents/address/a.invalid.expected.json': [{ code: 'schema/not-in-enum', pointer: '/country' }],
    });
    expect(status).toBe(1);
    const of = data.revisions['2018-10-01'];
    expect(of?.types).toEqual(['Address', 'Referral']);
    expect(of?.kinds.pairs).toMatchObject({ exercised: ['New/Pending'], percent: 14.2 });
    expect(of?.kinds.codes?.exercised).toEqual(['schema/not-in-enum']);
    expect(of?.kinds.members?.exercised).toContain('Address.city');
    expect(of?.kinds.members?.missing).toContain('Referral.name');
    expect(of?.kinds.values?.exercised).toContain('ReferralStatus=New');
    expect(of?.kinds.transitions).toBeUndefined();
  });

  it('counts the steps of histories, of referrals whose snapshots stand between each other', async () => {
    const lines = [
      { id: 'a', status: 'New', substatus: 'Pending' },
      { id: 'b', status: 'Active', substatus: 'Accepted' },
      { id: 'a', status: 'Active', substatus: 'Accepted' },
      { id: 'b', status: 'New', substatus: 'Pending' },
      { id: 'a', status: 'Closed', substatus: 'Won' },
    ];
    const { data, status } = await covered(
      'history',
      { 'documents/a.ndjson': lines.map((line) => JSON.stringify(line)).join('\n') },
      ['--no-validate'],
    );
    expect(status).toBe(1);
    expect(data.revisions['2018-10-01']?.kinds.transitions?.exercised).toEqual([
      'Active/Accepted -> Closed/Won',
      'New/Pending -> Active/Accepted',
    ]);
  });

  it('is validated against a minimum, of everything or of a kind, and says all that is missing', async () => {
    const cwd = folder({ 'documents/address/a.json': address, 'none/address/a.json': { ...address, city: 1 } });
    const run = (...words: string[]): Promise<Ran> => cli(cwd, ['validate', ...words]);
    expect((await run('documents', '--coverage-min', '20')).status).toBe(0);
    const short = await run('documents', '--coverage-min', 'members=90', '--coverage-min', 'codes=0');
    expect(short.status).toBe(1);
    expect(short.stderr).toContain('Address.region');
    for (const word of ['101', 'x', 'members', 'transitions=5', 'members=-1', 'tags=x']) {
      expect([word, (await run('documents', '--coverage-min', word)).status]).toEqual([word, 2]);
    }
    expect((await run('none', '--coverage-min', '0')).status).toBe(1);
    expect((await run('missing', '--coverage', '--coverage-min', '50')).status).toBe(4);
  });

  it('is compared with the minima by kind in the configuration, each command with those of its kinds', async () => {
    const minimum = { members: 100, transitions: 100 };
    const cwd = folder({
      'referral-kit.config.json': { paths: ['documents'], coverage: { minimum } },
      'documents/address/a.json': address,
    });
    const ran = await cli(cwd, ['validate']);
    expect(ran.status).toBe(1);
    expect(ran.stderr).toMatch(/% of the members is exercised\. Expected at least 100 %/);
    expect(ran.stderr).not.toContain('transitions');
    expect((await cli(cwd, ['validate', '--coverage-min', '0'])).status).toBe(0);
    for (const wrong of [{ steps: 5 }, { members: 101 }, { members: '5' }, 'all', []]) {
      writeFileSync(join(cwd, 'wrong.json'), JSON.stringify({ coverage: { minimum: wrong } }));
      expect((await cli(cwd, ['validate', 'documents', '--config', 'wrong.json'])).status).toBe(2);
    }
  });

  it('of a part of the documents is gathered, and not compared with the minimum', async () => {
    const cwd = folder({
      'referral-kit.config.json': { paths: ['documents'], coverage: { minimum: 100 } },
      'documents/address/a.json': address,
      'documents/tag/a.json': { id: 'a' },
    });
    const note = /minimum coverage is not checked, because (.*)\./;
    expect((await cli(cwd, ['validate'])).status).toBe(1);
    for (const words of [['documents/address/a.json'], ['documents/address'], ['--shard', '1/2']]) {
      const ran = await cli(cwd, ['validate', ...words]);
      expect([words, ran.status, note.test(ran.stderr)]).toEqual([words, 0, true]);
    }
    expect((await cli(cwd, ['validate', 'documents/tag/a.json', '--coverage-min', '100'])).stderr).toMatch(note);
    // Nothing says of a folder that it is a part, unless the configuration says what the whole is.
    expect((await cli(cwd, ['validate', 'documents', '--no-config', '--coverage-min', '100'])).status).toBe(1);
    const { execFileSync } = await import('node:child_process');
    const git = (...words: string[]): Buffer =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...words], { cwd });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    writeFileSync(join(cwd, 'documents/tag/a.json'), '{"id":"b"}');
    const since = await cli(cwd, ['validate', '--since', 'HEAD']);
    expect([since.status, note.test(since.stderr)]).toEqual([0, true]);
  });

  it('of shards is summed by merge-reports, which holds the sum to the minimum', async () => {
    const cwd = folder({
      'referral-kit.config.json': { paths: ['documents'], coverage: { minimum: { members: 20, codes: 1 } } },
      'documents/address/a.json': { ...address, region: 'a' },
      'documents/address/b.json': { ...address },
      'documents/address/c.invalid.json': { ...address, country: 'Ireland' },
      'documents/address/c.invalid.expected.json': [{ code: 'schema/not-in-enum', pointer: '/country' }],
      'documents/referral/a.json': referral,
    });
    const whole = await cli(cwd, ['validate', '--reporter', 'json', '--coverage-file', 'whole.json']);
    for (const index of [1, 2, 3, 4]) {
      const reporter = index % 2 ? `json=${index}.json` : `ndjson=${index}.json`;
      await cli(cwd, ['validate', '--shard', `${index}/4`, '--reporter', reporter]);
    }
    const shards = ['1.json', '2.json', '3.json', '4.json'];
    const merged = await cli(cwd, ['merge-reports', ...shards, '--reporter', 'json', '--coverage-file', 'sum.json']);
    expect(whole.status, whole.stderr + whole.stdout).toBe(0);
    expect([merged.status, merged.stdout, merged.stderr]).toEqual([whole.status, whole.stdout, whole.stderr]);
    const text = (name: string): string => readFileSync(join(cwd, name), 'utf8');
    expect(text('sum.json')).toBe(text('whole.json'));
    const minimum = async (percent: string): Promise<number | null> =>
      (await cli(cwd, ['merge-reports', ...shards, '--coverage-min', percent])).status;
    expect([await minimum('1'), await minimum('99')]).toEqual([0, 1]);
    await cli(cwd, ['validate', 'documents/address/a.json', '--no-config', '--reporter', 'json=without.json']);
    const without = await cli(cwd, ['merge-reports', 'without.json']);
    expect([without.status, without.stderr]).toEqual([2, expect.stringContaining('without.json has no coverage')]);
    expect((await cli(cwd, ['merge-reports', 'without.json', '--no-config'])).status).toBe(0);
  });

  it('of nothing is not 100 %', async () => {
    const { data } = await covered('validate', { 'documents/address/a.json': '{' });
    expect(data).toMatchObject({ percent: 0, all: 0 });
    const cwd = folder({ 'documents/address/a.json': address });
    const ran = await cli(cwd, ['validate', 'documents', '--coverage-min', 'tags=0']);
    expect([ran.status, ran.stderr]).toEqual([
      1,
      expect.stringContaining('No document exercises anything of the tags'),
    ]);
  });

  it('has one form in its file and in reports', () => {
    const report = JSON.parse(readFileSync(join(import.meta.dirname, '../report.schema.json'), 'utf8')) as {
      $defs: Record<string, { properties: object; required: string[] }>;
    };
    const own = schema as { $defs: object; properties: object; required: string[] };
    const { coverage, percent, share } = report.$defs;
    expect({ percent, share }).toEqual(own.$defs);
    expect({ version: { const: 1 }, ...coverage?.properties }).toEqual(own.properties);
    expect(['version', ...(coverage?.required ?? [])]).toEqual(own.required);
  });

  it('is no document itself, and takes the place of none', async () => {
    const cwd = folder({ 'address/a.json': address });
    for (let time = 0; time < 2; time += 1) {
      expect((await cli(cwd, ['validate', '.', '--coverage-file', 'coverage.json'])).status).toBe(0);
    }
    expect((await cli(cwd, ['validate', 'address/a.json', '--coverage-file', 'address/a.json'])).status).toBe(2);
    expect(JSON.parse(readFileSync(join(cwd, 'address/a.json'), 'utf8'))).toEqual(address);
  });

  it('costs nothing and says nothing unless it is asked for', async () => {
    const cwd = folder({ 'tag/a.json': { id: 'a' } });
    const ran = await cli(cwd, ['validate', '--reporter', 'json', 'tag', '--coverage']);
    expect((JSON.parse(ran.stdout) as Report).results[0]).not.toHaveProperty('exercised');
    expect(ran.stderr).toContain('1/1');
    expect((await cli(cwd, ['validate', 'tag'])).stderr).toBe('1 file, 1 record: 1 valid\n');
  });

  it('takes values of any shape', () => {
    for (const value of [null, 1, 'x', [], { customerProfile: [], details: null, status: {}, team: {} }]) {
      for (const type of ['Referral', 'Tag', 'ReferralStatus', 'SolutionTag']) {
        const [first] = collect(value, { revision: '2018-10-01', type });
        expect(partsOf(first as string)).toEqual({ revision: '2018-10-01', kind: 'type', name: type });
      }
    }
  });
});
