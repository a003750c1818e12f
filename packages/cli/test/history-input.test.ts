import { codes } from '@referral-kit/codes/codes';
import { lifecycleCodes } from '@referral-kit/lifecycle/codes';
import { issueCodes } from '@referral-kit/validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../report.schema.json' with { type: 'json' };
import { cli, folder, history } from './helpers/cli.ts';
import { accepted, day, lines, reopened, unreachable, won } from './helpers/histories.ts';

const isReport = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

describe('faults in the writing', () => {
  it('hide no record of NDJSON but their own', async () => {
    const text = lines(won, '{"id":"r-1","status":', reopened);
    const { report, issues, status } = await history({ 'a.ndjson': text });
    expect(report.results.map(({ outcome }) => outcome)).toEqual(['valid', 'unreadable', 'invalid']);
    expect(issues).toMatchObject([
      { code: 'json/syntax', line: 2 },
      { code: unreachable, line: 3, related: [{ record: 1 }, { record: 1 }] },
    ]);
    expect(status).toBe(4);
  });

  it('make an array unreadable as a whole', async () => {
    const { report, status } = await history({ 'a.json': `[${JSON.stringify(won)},\n {"id" 5}]`, 'b.json': [won] });
    expect(report.results).toMatchObject([
      { file: 'a.json', outcome: 'unreadable', issues: [{ code: 'json/syntax', line: 2, column: 8 }] },
      { file: 'b.json', outcome: 'valid' },
    ]);
    expect(status).toBe(4);
  });

  it('are in their record of an array, at pointers into it', async () => {
    const text = `[{"id":"a","id":"a"},\n {"id":"b",\n "x":{"__proto__":1e400}}]`;
    const { report } = await history({ 'a.json': text }, ['--no-validate', 'a.json']);
    const found = report.results.flatMap(({ record, issues }) =>
      issues
        .filter(({ code }) => code.startsWith('json/'))
        .map(({ code, pointer, line }) => [record, code, pointer, line]),
    );
    expect(found).toEqual([
      [1, 'json/duplicate-key', '/id', 1],
      [2, 'json/unsafe-key', '/x/__proto__', 3],
      [2, 'json/lossy-number', '/x/__proto__', 3],
    ]);
    expect(report.results[0]?.issues[0]?.related).toMatchObject([{ pointer: '/id', line: 1, column: 3 }]);
  });

  it.each(['--no-validate', '--quiet'])(
    'leave the state or the id open, of which nothing is said then (%s)',
    async (word) => {
      const twice = (member: string): string =>
        JSON.stringify({ ...accepted, updatedDateTime: day(3) }).replace('{', `{"${member}":"Zero",`);
      const text = lines(won, twice('status'), twice('id'), reopened);
      const { issues } = await history({ 'a.ndjson': text }, [word, '.']);
      expect(issues.map(({ code, line }) => [code, line])).toEqual([
        ['json/duplicate-key', 2],
        ['json/duplicate-key', 3],
        [unreachable, 4],
      ]);
    },
  );
});

describe('a file without a history', () => {
  it.each([
    ['[]', 'file/empty', 3],
    ['', 'file/empty', 4],
    ['"New"', 'lifecycle/not-a-history', 1],
    ['5', 'lifecycle/not-a-history', 1],
    ['[', 'json/syntax', 4],
    [Buffer.from([0xff, 0xfe]), 'json/invalid-utf8', 4],
  ])('%j gives %s', async (content, code, expected) => {
    const { status, issues } = await history({ 'a.json': content });
    expect([status, issues.map((issue) => issue.code)]).toEqual([expected, [code]]);
    expect((await history({ 'a.json': content, 'b.json': [won] })).status).toBe(expected === 3 ? 0 : expected);
  });

  it('may be allowed, and may be missing', async () => {
    expect((await history({ 'a.json': [] }, ['--allow-empty', '.'])).status).toBe(0);
    expect((await history({}, ['a.json'])).status).toBe(4);
    expect((await history({}, ['-'], '')).status).toBe(4);
  });
});

describe('hostile values', () => {
  const values: unknown[] = [
    '__proto__',
    'constructor',
    5,
    -0,
    null,
    true,
    [],
    {},
    { toString: 1 },
    '',
    '\u202e\u001b[31m',
    '\ud800',
  ];

  it('are never a fault of the command, and the report keeps to its schema', async () => {
    const members = ['id', 'engagementId', 'createdDateTime', 'updatedDateTime', 'status', 'substatus', 'statusReason'];
    const snapshots = members.flatMap((member) => values.map((value) => ({ ...won, [member]: value })));
    const files = {
      'a.json': [...values, ...snapshots],
      'b.ndjson': lines(...values.map((value) => JSON.stringify(value)), ...snapshots),
    };
    for (const words of [['.'], ['--no-validate', '.'], ['--profile', 'tolerant', '.']]) {
      const { status, report, issues } = await history(files, words);
      expect(status).toBe(1);
      isReport(report);
      expect(isReport.errors).toBeNull();
      const documented = { ...codes, ...issueCodes, ...lifecycleCodes };
      expect(issues.filter(({ code }) => !Object.hasOwn(documented, code))).toEqual([]);
      expect(report.summary.records).toBe(2 * (values.length + snapshots.length));
    }
  });

  it('do not reach the terminal', async () => {
    const bad = '\u202e\u001b[31m\u200b';
    const text = lines({ ...won, id: bad, engagementId: bad }, { ...reopened, id: bad });
    const { stdout } = await cli(folder({ 'a.ndjson': text }), ['history', 'a.ndjson']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there is none is what is tested
    expect(stdout).not.toMatch(/[\u202e\u200b\u001b]/);
    expect(stdout).toContain('\\u202e');
  });
});
