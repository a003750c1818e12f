import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { collect } from '../src/filters/coverage/collect.ts';
import { partsOf } from '../src/filters/coverage/coverage.ts';
import { cli, folder, type Ran } from './helpers/cli.ts';
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

  it('is held to a minimum, of everything or of a kind, and says all that is missing', async () => {
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
    expect(ran.stdout).not.toContain('exercised');
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
