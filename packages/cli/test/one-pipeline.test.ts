import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folder, history, type Report, validate } from './helpers/cli.ts';
import { referral } from './helpers/documents.ts';
import { lines } from './helpers/histories.ts';

const root = join(import.meta.dirname, '../../..');
const host = 'https://schemas.referral-kit.dev';

type Results = Report['results'];

/** What is said of each record, but for what only a history can say. */
const said = (results: Results): unknown[] =>
  results.map(({ record: _, id: __, excerpt: ___, valid: ____, issues, outcome, ...about }) => {
    const own = issues.filter(({ code }) => !code.startsWith('lifecycle/'));
    const isJudged = outcome === 'valid' || outcome === 'invalid';
    const isInvalid = own.some(({ severity }) => severity === 'error');
    return { ...about, issues: own, outcome: isJudged ? isInvalid : outcome };
  });

const resultsOf = async (command: string, words: readonly string[]): Promise<Results> =>
  (JSON.parse((await cli(root, [command, '--no-config', '--reporter', 'json', ...words])).stdout) as Report).results;

/** Documents of the default type, valid or not, each as a value. */
const referrals = globSync('fixtures/referral/{valid,invalid}/*.json', { cwd: root })
  .filter((path) => !path.endsWith('.expected.json'))
  .flatMap((path): unknown[] => {
    try {
      const value: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'));
      return typeof value === 'object' && !Array.isArray(value) ? [value] : [];
    } catch {
      return [];
    }
  });

describe('history of one snapshot and validate', () => {
  it('say the same about every fixture', async () => {
    const validated = await resultsOf('validate', ['fixtures']);
    expect(validated.length).toBeGreaterThan(1000);
    expect(said(await resultsOf('history', ['fixtures']))).toEqual(said(validated));
  });

  it.each([[], ['--profile', 'tolerant'], ['--revision', '2022-04-21']])(
    'say the same about snapshots in an array, a list and NDJSON, with %j',
    async (...words) => {
      // Every snapshot is of its own referral.
      const all = referrals.map((value, index) => ({ ...(value as object), id: `r-${index}` }));
      const files = {
        'a.json': all,
        'b.json': { '@odata.count': all.length, value: all },
        'c.json': { value: all, Count: all.length },
        'd.ndjson': lines(...all),
        'tolerant/2022-04-21/e.json': all,
      };
      const [one, other] = [await validate(files, [...words, '.']), await history(files, [...words, '.'])];
      expect(said(other.report.results)).toEqual(said(one.report.results));
      expect(one.report.results.filter(({ file }) => file === 'a.json')).toHaveLength(all.length);
    },
  );

  it('take the contract from $schema', async () => {
    const $schema = `${host}/2022-04-21/tolerant/referral.schema.json`;
    const files = { 'a.json': { $schema, ...referral }, 'b.ndjson': lines({ $schema, ...referral }) };
    const { report } = await history(files);
    expect(said(report.results)).toEqual(said((await validate(files)).report.results));
    expect(report.results.map(({ revision, profile }) => [revision, profile])).toEqual([
      ['2022-04-21', 'tolerant'],
      ['2022-04-21', 'tolerant'],
    ]);
  });
});

describe('a list of records', () => {
  const wrong = { ...referral, status: 'Nwe' };

  it.each([
    ['an array', (records: unknown) => records, ''],
    ['what PowerShell writes', (records: unknown) => ({ value: records, Count: 2 }), '/value'],
    ['a page of the service', (records: unknown) => ({ '@odata.count': 2, value: records }), '/value'],
  ])('is opened by every command: %s', async (_, wrap, at) => {
    const files = { 'a.json': wrap([referral, wrong]) };
    for (const { report, short } of [await validate(files), await history(files, ['--quiet', '.'])]) {
      expect(report.results.map(({ record, root: place, valid }) => [record, place, valid])).toEqual([
        [1, `${at}/0`, true],
        [2, `${at}/1`, false],
      ]);
      expect(short[0]).toMatch(/^schema\/not-in-enum \/status /);
    }
    const cwd = folder({
      'referral/invalid/a.json': wrap([referral, wrong]),
      'b.json': wrap([{ ...referral, status: 'new' }]),
    });
    expect((await cli(cwd, ['expect', '.'])).status).toBe(1);
    expect(JSON.parse(readFileSync(join(cwd, 'referral/invalid/a.expected.json'), 'utf8'))).toEqual([
      { code: 'schema/not-in-enum', pointer: `${at}/1/status` },
    ]);
    expect((await cli(cwd, ['normalize', '--write', 'b.json'])).status).toBe(0);
    expect((await cli(cwd, ['validate', 'b.json'])).status).toBe(0);
  });

  it('is at fault for what PowerShell would not write', async () => {
    expect((await validate({ 'a.json': '{"value":[{}],"Count":"1"}' })).short[0]).toBe(
      'schema/wrong-type /Count 1:23-1:26',
    );
  });

  it('is no patch, and no array where the sidecar says that one record was meant', async () => {
    expect((await validate({ 'a.json': [{ op: 'add', path: '/team/-', value: {} }] })).short).toHaveLength(1);
    const files = { 'a.json': [referral], 'a.expected.json': [{ code: 'schema/wrong-type', pointer: '' }] };
    expect((await validate(files)).report.results).toMatchObject([{ outcome: 'failed-as-expected' }]);
  });

  it('is what sample writes', async () => {
    const cwd = folder({});
    expect((await cli(cwd, ['sample', '--count', '3', '--seed', '1', '--output', 's.json'])).status).toBe(0);
    for (const command of ['validate', 'history']) {
      const { status, stdout } = await cli(cwd, [command, '--reporter', 'json', 's.json']);
      expect([status, (JSON.parse(stdout) as Report).summary.valid]).toEqual([0, 3]);
    }
  });
});
