import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folder, type Report, validate } from './helpers/cli.ts';
import { referral } from './helpers/documents.ts';

const broken = { ...referral, status: 'new' };
const files = { 'a.json': referral, 'b.json': broken };

/** Reports of an earlier run, under names that are taken for documents. */
const reports = ['json=r.json', 'ndjson=r.ndjson', 'sarif=r.sarif.json', 'gitlab=r.gitlab.json'];

const withReports = async (): Promise<string> => {
  const cwd = folder(files);
  await cli(cwd, [
    'validate',
    '.',
    ...reports.flatMap((report) => ['--reporter', report]),
    '--coverage-file',
    'c.json',
  ]);
  await cli(cwd, ['baseline', '.', '--reason', 'later', '--expires', '2999-12-31', '-o', 'accepted.json']);
  return cwd;
};

const codesByFile = ({ results }: Report): Record<string, string[]> =>
  Object.fromEntries(results.map(({ file, issues }) => [file, issues.map(({ code }) => code)]));

describe('what an earlier run wrote', () => {
  it('is passed over, and said so, whatever the report', async () => {
    const ran = await cli(await withReports(), ['validate', '.', '--reporter', 'json']);
    const report = JSON.parse(ran.stdout) as Report;
    const own = ['file/own-output'];
    expect(codesByFile(report)).toEqual({
      'a.json': [],
      'accepted.json': own,
      'b.json': ['schema/not-in-enum'],
      'c.json': own,
      'r.gitlab.json': own,
      'r.json': own,
      'r.ndjson': own,
      'r.sarif.json': own,
    });
    expect(ran.status).toBe(1);
    expect(report.summary).toMatchObject({ records: 2, valid: 1, invalid: 1, empty: 6, warnings: 6 });
  });

  it.each(['r.json', 'r.ndjson', 'r.sarif.json', 'r.gitlab.json', 'c.json', 'accepted.json'])(
    '%s alone is nothing to validate, by validate and by history',
    async (name) => {
      const cwd = await withReports();
      for (const command of ['validate', 'history']) {
        const ran = await cli(cwd, [command, name, '--reporter', 'text']);
        expect([ran.status, ran.stdout]).toEqual([3, expect.stringContaining('file/own-output')]);
      }
    },
  );

  it('is left as it is by normalize', async () => {
    const cwd = await withReports();
    const names = ['r.json', 'r.ndjson', 'r.gitlab.json', 'accepted.json'];
    const texts = (): string[] => names.map((name) => readFileSync(join(cwd, name), 'utf8'));
    const before = texts();
    const ran = await cli(cwd, ['normalize', '--write', ...names]);
    expect([ran.status, ran.stderr.match(/file\/own-output/g)?.length]).toEqual([3, names.length]);
    expect(texts()).toEqual(before);
  });

  it('is told on standard input, and when it was formatted again', async () => {
    const report = readFileSync(join(await withReports(), 'r.json'), 'utf8');
    const formatted = JSON.stringify(JSON.parse(report), null, 2);
    expect((await validate({ 'r.json': formatted })).status).toBe(3);
    expect((await validate({}, ['-'], readFileSync(join(await withReports(), 'r.ndjson')))).status).toBe(3);
  });

  it('is one warning, however long the report and whatever the number of threads', async () => {
    const line = readFileSync(join(await withReports(), 'r.ndjson'), 'utf8').split('\n')[1] as string;
    const cwd = folder({ 'long.ndjson': `${line}\n`.repeat(Math.ceil(5_000_000 / line.length)) });
    const runs = await Promise.all(
      ['1', '2'].map(async (jobs) => {
        const { status, stdout, stderr } = await cli(cwd, ['validate', '.', '--jobs', jobs, '--reporter', 'text']);
        return { status, stdout, stderr };
      }),
    );
    expect(runs[0]).toMatchObject({
      status: 3,
      stdout: expect.stringMatching(/^long\.ndjson:1:1: file\/own-output .*\n$/),
    });
    expect(runs[1]).toEqual(runs[0]);
  });

  it('is nothing else: a referral that has members of a report is judged as one', async () => {
    expect((await validate({ 'a.json': { ...referral, version: 1, results: [] } })).short).toEqual([
      'schema/unknown-member /version 22:3-22:12',
      'schema/unknown-member /results 23:3-23:12',
    ]);
  });

  it('is judged where a fixture must fail', async () => {
    const ran = await validate({
      'r.invalid.json': { version: 1, results: [], summary: { failedAsExpected: 0 } },
      'r.invalid.expected.json': [],
    });
    expect(ran.status).toBe(1);
    expect(ran.issues.map(({ code }) => code)).not.toContain('file/own-output');
  });
});
