import { stripVTControlCharacters } from 'node:util';
import { lifecycleCodes } from '@referral-kit/lifecycle/codes';
import { issueCodes } from '@referral-kit/validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../report.schema.json' with { type: 'json' };
import { codes } from '../src/codes.ts';
import { cli, folder, history } from './helpers/cli.ts';
import { referral } from './helpers/documents.ts';

const isReport = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

const day = (number: number): string => `2019-02-0${number}T00:00:00Z`;

const fresh = { ...referral, updatedDateTime: day(1) };
const accepted = { ...referral, status: 'Active', substatus: 'Accepted', updatedDateTime: day(2) };
const won = { ...referral, status: 'Closed', substatus: 'Won', updatedDateTime: day(3) };
const reopened = { ...accepted, updatedDateTime: day(4) };

/** A second referral, which is in order. */
const other = (snapshot: object): object => ({ ...snapshot, id: 'r-2', engagementId: 'e-2' });

const lines = (...records: unknown[]): string =>
  records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n');

/** The places of a text in another, as a report gives them. */
const place = (text: string, words: string, nth = 0): { line: number; column: number } => {
  let at = -1;
  for (let seen = 0; seen <= nth; seen += 1) at = text.indexOf(words, at + 1);
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

const unreachable = 'lifecycle/status-not-reachable';

describe('a history', () => {
  it('is valid when every step is legal, in an array, in NDJSON and on standard input', () => {
    const life = [fresh, accepted, won];
    for (const [files, words, input] of [
      [{ 'a.json': life }, ['a.json'], undefined],
      [{ 'a.ndjson': lines(...life) }, ['.'], undefined],
      [{ 'b/a.jsonl': lines(...life) }, ['b/*'], undefined],
      [{}, ['-'], JSON.stringify(life)],
      [{}, ['-'], lines(...life)],
    ] as const) {
      const { status, report, issues } = history(files, [...words], input);
      expect([status, issues]).toEqual([0, []]);
      expect(report.results.map(({ record, id, outcome }) => [record, id, outcome])).toEqual([
        [1, 'r-1', 'valid'],
        [2, 'r-1', 'valid'],
        [3, 'r-1', 'valid'],
      ]);
    }
  });

  it('has the place of a bad step and of the state before it, in an array', () => {
    const text = JSON.stringify([fresh, won, reopened], null, 2);
    const { issues, status } = history({ 'a.json': text }, ['--quiet', 'a.json']);
    expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        code: unreachable,
        pointer: '/status',
        ...place(text, '"Active"'),
        related: [
          { record: 2, pointer: '/status', ...place(text, '"Closed"') },
          { record: 2, pointer: '/substatus', ...place(text, '"Won"') },
        ],
      },
    ]);
    expect(status).toBe(1);
  });

  it('has the places in NDJSON, whatever stands between the two records', () => {
    const text = lines(won, '', other(fresh), '  ', other(accepted), reopened);
    const { issues, report } = history({ 'a.ndjson': text });
    const before = { record: 1, line: 1 };
    expect(issues).toMatchObject([
      {
        code: unreachable,
        line: 6,
        column: place(JSON.stringify(reopened), '"Active"').column,
        related: [
          { ...before, pointer: '/status', column: place(text, '"Closed"').column },
          { ...before, pointer: '/substatus', column: place(text, '"Won"').column },
        ],
      },
    ]);
    expect(report.results.map(({ record, id, valid }) => [record, id, valid])).toEqual([
      [1, 'r-1', true],
      [2, 'r-2', true],
      [3, 'r-2', true],
      [4, 'r-1', false],
    ]);
  });

  it('is told apart from others by id, each in the order of the file', () => {
    const text = lines(other(won), fresh, accepted, other(won), won);
    expect(history({ 'a.ndjson': text }).short).toEqual([]);
    // Without the ids it would be one life, from Closed back to New.
    const { issues } = history({ 'a.ndjson': text.replaceAll('r-2', 'r-1').replaceAll('e-2', 'e-1') });
    expect(issues.map(({ code }) => code)).toContain(unreachable);
  });

  it('does not go on from one file to the next', () => {
    expect(history({ 'a.json': [won], 'b.json': [accepted] }).status).toBe(0);
  });

  it('keeps its identity, and time runs forwards to the last digit', () => {
    const first = { ...fresh, updatedDateTime: '2019-02-01T00:00:00.0000002Z' };
    const text = lines(
      first,
      { ...first, updatedDateTime: '2019-02-01T00:00:00.0000001Z' },
      { ...won, engagementId: 'e-9', createdDateTime: day(1) },
    );
    const { issues } = history({ 'a.ndjson': text });
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(
      errors.map(({ code, pointer, line, related }) => [code, pointer, line, related?.map((r) => r.line)]),
    ).toEqual([
      ['lifecycle/updated-backwards', '/updatedDateTime', 2, [1]],
      ['lifecycle/identity-changed', '/engagementId', 3, [2]],
      ['lifecycle/identity-changed', '/createdDateTime', 3, [2]],
    ]);
  });

  it('of one snapshot is held to the contract alone', () => {
    expect(history({ 'a.json': [won] }).status).toBe(0);
    expect(history({}, ['-'], JSON.stringify(won, null, 2)).status).toBe(0);
    expect(history({ 'a.ndjson': lines({ ...won, substatus: 'won' }) }).short).toHaveLength(1);
  });
});

describe('advice', () => {
  const text = lines(fresh, { ...won, substatus: 'Lost' });
  const found = ['lifecycle/reason-expected', 'lifecycle/won-or-lost-before-accepted'];

  it('is a warning', () => {
    const { issues, status, report } = history({ 'a.ndjson': text });
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual(found.map((code) => [code, 'warning']));
    expect([status, report.summary.warnings, report.summary.valid]).toEqual([0, 2, 2]);
  });

  it('is an error when asked for', () => {
    const { issues, status } = history({ 'a.ndjson': text }, ['--treat-advice-as', 'refusal', '.']);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual(found.map((code) => [code, 'error']));
    expect(status).toBe(1);
  });

  it('on a missing reason points at the snapshot, and at the state before', () => {
    const [reason] = history({ 'a.ndjson': text }).issues;
    expect(reason).toMatchObject({ pointer: '/statusReason', line: 2, column: 1 });
    expect(reason?.related?.map(({ pointer }) => pointer)).toEqual(['/status', '/substatus']);
  });
});

describe('snapshots with faults of their own', () => {
  it('are reported once, and hide no step', () => {
    const text = lines(
      won,
      { ...won, status: 'closed' },
      { ...won, substatus: 'Accepted' },
      { ...won, updatedDateTime: 'today', engagementId: 5 },
      { ...won, customerProfile: {}, updatedDateTime: day(4), engagementId: 'e-2' },
      reopened,
    );
    const { issues } = history({ 'a.ndjson': text });
    expect(issues.map(({ code, pointer, line }) => `${line} ${code} ${pointer}`)).toEqual([
      '2 schema/not-in-enum /status',
      '3 referral/substatus-mismatch /substatus',
      '4 schema/wrong-type /engagementId',
      '4 schema/bad-date-time /updatedDateTime',
      '5 lifecycle/identity-changed /engagementId',
      '5 schema/missing-member /customerProfile/name',
      '5 schema/missing-member /customerProfile/address',
      `6 ${unreachable} /status`,
    ]);
  });

  it('are valid alone with None, but not in a history', () => {
    const { short } = history({ 'a.json': JSON.stringify([{ ...won, status: 'None', substatus: 'None' }]) });
    expect(short.map((one) => one.split(' ', 2))).toEqual([['lifecycle/undocumented-state', '/status']]);
  });

  it('are judged by the profile', () => {
    const text = lines({ ...won, region: 'x', organizationId: null }, { ...won, status: 'Reopened' }, reopened);
    const { issues, status } = history({ 'a.ndjson': text }, ['--profile', 'tolerant', '.']);
    expect(issues.filter(({ severity }) => severity === 'error').map(({ code, line }) => [code, line])).toEqual([
      [unreachable, 3],
    ]);
    expect(status).toBe(1);
    expect(history({ 'tolerant/a.json': [{ ...won, region: 'x' }] }).status).toBe(0);
    expect(history({ 'a.json': [{ ...won, region: 'x' }] }).status).toBe(1);
  });

  it('may be left unvalidated', () => {
    const states = [
      { id: 'r-1', status: 'New', substatus: 'Pending' },
      { id: 'r-1', status: 'Active', substatus: 'Accepted' },
    ];
    const words = ['--no-validate', '.'];
    expect(history({ 'a.json': states }, words).status).toBe(0);
    expect(history({ 'a.json': states }).status).toBe(1);
    const { short, status } = history(
      { 'a.ndjson': lines(...states.reverse(), { id: 'r-1', status: 'Open' }, 5) },
      words,
    );
    expect(short.map((one) => one.split(' ', 2))).toEqual([
      [unreachable, '/status'],
      ['lifecycle/unknown-status', '/status'],
      ['lifecycle/unknown-status', '/status'],
    ]);
    expect(status).toBe(1);
  });
});

describe('faults in the writing', () => {
  it('hide no record of NDJSON but their own', () => {
    const text = lines(won, '{"id":"r-1","status":', reopened);
    const { report, issues, status } = history({ 'a.ndjson': text });
    expect(report.results.map(({ outcome }) => outcome)).toEqual(['valid', 'unreadable', 'invalid']);
    expect(issues).toMatchObject([
      { code: 'json/syntax', line: 2 },
      { code: unreachable, line: 3, related: [{ record: 1 }, { record: 1 }] },
    ]);
    expect(status).toBe(4);
  });

  it('make an array unreadable as a whole', () => {
    const { report, status } = history({ 'a.json': `[${JSON.stringify(won)},\n {"id" 5}]`, 'b.json': [won] });
    expect(report.results).toMatchObject([
      { file: 'a.json', outcome: 'unreadable', issues: [{ code: 'json/syntax', line: 2, column: 8 }] },
      { file: 'b.json', outcome: 'valid' },
    ]);
    expect(status).toBe(4);
  });

  it('are in their record of an array, at pointers into it', () => {
    const text = `[{"id":"a","id":"a"},\n {"id":"b",\n "x":{"__proto__":1e400}}]`;
    const { report } = history({ 'a.json': text }, ['--no-validate', 'a.json']);
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
    (word) => {
      const twice = (member: string): string =>
        JSON.stringify({ ...accepted, updatedDateTime: day(3) }).replace('{', `{"${member}":"Zero",`);
      const text = lines(won, twice('status'), twice('id'), reopened);
      const { issues } = history({ 'a.ndjson': text }, [word, '.']);
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
    ['', 'file/empty', 3],
    ['{"id":"r-1"}', 'lifecycle/not-a-history', 1],
    ['"New"', 'lifecycle/not-a-history', 1],
    ['[', 'json/syntax', 4],
    [Buffer.from([0xff, 0xfe]), 'json/invalid-utf8', 4],
  ])('%j gives %s', (content, code, expected) => {
    const { status, issues } = history({ 'a.json': content });
    expect([status, issues.map((issue) => issue.code)]).toEqual([expected, [code]]);
    expect(history({ 'a.json': content, 'b.json': [won] }).status).toBe(expected === 3 ? 0 : expected);
  });

  it('may be allowed, and may be missing', () => {
    expect(history({ 'a.json': [] }, ['--allow-empty', '.']).status).toBe(0);
    expect(history({}, ['a.json']).status).toBe(4);
    expect(history({}, ['-'], '').status).toBe(3);
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

  it('are never a fault of the command, and the report keeps to its schema', () => {
    const members = ['id', 'engagementId', 'createdDateTime', 'updatedDateTime', 'status', 'substatus', 'statusReason'];
    const snapshots = members.flatMap((member) => values.map((value) => ({ ...won, [member]: value })));
    const files = {
      'a.json': [...values, ...snapshots],
      'b.ndjson': lines(...values.map((value) => JSON.stringify(value)), ...snapshots),
    };
    for (const words of [['.'], ['--no-validate', '.'], ['--profile', 'tolerant', '.']]) {
      const { status, report, issues } = history(files, words);
      expect(status).toBe(1);
      isReport(report);
      expect(isReport.errors).toBeNull();
      const documented = { ...codes, ...issueCodes, ...lifecycleCodes };
      expect(issues.filter(({ code }) => !Object.hasOwn(documented, code))).toEqual([]);
      expect(report.summary.records).toBe(2 * (values.length + snapshots.length));
    }
  });

  it('do not reach the terminal', () => {
    const bad = '\u202e\u001b[31m\u200b';
    const text = lines({ ...won, id: bad, engagementId: bad }, { ...reopened, id: bad });
    const { stdout } = cli(folder({ 'a.ndjson': text }), ['history', 'a.ndjson']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there is none is what is tested
    expect(stdout).not.toMatch(/[\u202e\u200b\u001b]/);
    expect(stdout).toContain('\\u202e');
  });
});

describe('the pretty report', () => {
  it('frames both records of a bad step', () => {
    const state = (status: string, substatus: string): string =>
      `{\n  "id": "r-1",\n  "status": "${status}",\n  "substatus": "${substatus}"\n}`;
    const text = `[${state('Closed', 'Won')},\n\n${state('Active', 'Accepted')}]\n`;
    const cwd = folder({ 'a.json': text });
    const { stdout } = cli(cwd, ['history', '--no-validate', 'a.json']);
    const [head, , ...rest] = stdout.split('\n');
    expect(head).toBe('error[lifecycle/status-not-reachable] a.json:9:13  /status  (record 2 of r-1)');
    expect(rest).toEqual([
      '     7 | {',
      '     8 |   "id": "r-1",',
      '  >  9 |   "status": "Active",',
      '       |             ^^^^^^^^',
      '    10 |   "substatus": "Accepted"',
      '    11 | }]',
      '  see a.json:3:13  /status  (record 1)',
      '    3 |   "status": "Closed",',
      '      |             -------- status was "Closed"',
      '    4 |   "substatus": "Won"',
      '      |                ----- substatus was "Won"',
      '',
      '',
    ]);
    const colored = cli(cwd, ['history', '--no-validate', '--color', 'a.json']).stdout;
    expect(colored).not.toBe(stdout);
    expect(stripVTControlCharacters(colored)).toBe(stdout);
  });

  it('frames a line of NDJSON alone, with marks at the right columns though it is cut', () => {
    const { stdout } = cli(folder({ 'a.ndjson': lines(won, other(won), reopened) }), ['history', 'a.ndjson']);
    expect(stdout).not.toContain('r-2');
    const drawn = stdout.split('\n');
    for (const [label, marked] of [
      [' status was "Closed"', '"Closed"'],
      [' substatus was "Won"', '"Won"'],
    ] as const) {
      const at = drawn.findIndex((line) => line.endsWith(label));
      const source = drawn.slice(0, at).findLast((line) => line.includes('1 | ')) ?? '';
      const dashes = drawn[at]?.indexOf('-') ?? 0;
      expect(source.slice(dashes, dashes + marked.length)).toBe(marked);
    }
  });

  it('leaves warnings out when asked to', () => {
    const { stdout, status } = cli(folder({ 'a.json': [fresh, won] }), ['history', '--quiet', 'a.json']);
    expect([stdout, status]).toEqual(['', 0]);
  });
});

describe('wrong usage', () => {
  it.each([
    [['--treat-advice-as', 'error', 'a'], 'refusal'],
    [['--profile', 'tolerent', 'a'], 'tolerant'],
    [['--revision', '2018-10-10', 'a'], '2018-10-01'],
    [['--reporter', 'prety', 'a'], 'pretty'],
    [['--type', 'Tag', 'a'], '--type'],
    [[], 'history --help'],
  ])('%j is refused with what is meant', (words, hint) => {
    const ran = cli(folder(), ['history', ...words]);
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(hint);
  });

  it('is none to ask for help', () => {
    const ran = cli(folder(), ['history', '--help']);
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toContain('--treat-advice-as');
  });
});
