import { describe, expect, it } from 'vitest';
import { history } from './helpers/cli.ts';
import { accepted, day, fresh, lines, other, place, reopened, unreachable, won } from './helpers/histories.ts';

describe('a history', () => {
  it('is valid when every step is legal, in an array, in NDJSON and on standard input', async () => {
    const life = [fresh, accepted, won];
    for (const [files, words, input] of [
      [{ 'a.json': life }, ['a.json'], undefined],
      [{ 'a.ndjson': lines(...life) }, ['.'], undefined],
      [{ 'b/a.jsonl': lines(...life) }, ['b/*'], undefined],
      [{}, ['-'], JSON.stringify(life)],
      [{}, ['-'], lines(...life)],
    ] as const) {
      const { status, report, issues } = await history(files, [...words], input);
      expect([status, issues]).toEqual([0, []]);
      expect(report.results.map(({ record, id, outcome }) => [record, id, outcome])).toEqual([
        [1, 'r-1', 'valid'],
        [2, 'r-1', 'valid'],
        [3, 'r-1', 'valid'],
      ]);
    }
  });

  it('has the place of a bad step and of the state before it, in an array', async () => {
    const text = JSON.stringify([fresh, won, reopened], null, 2);
    const { issues, status } = await history({ 'a.json': text }, ['--quiet', 'a.json']);
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

  it('has the places in NDJSON, whatever stands between the two records', async () => {
    const text = lines(won, '', other(fresh), '  ', other(accepted), reopened);
    const { issues, report } = await history({ 'a.ndjson': text });
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

  it('is told apart from others by id, each in the order of the file', async () => {
    const text = lines(other(won), fresh, accepted, other(won), won);
    expect((await history({ 'a.ndjson': text })).short).toEqual([]);
    // Without the ids it would be one life, from Closed back to New.
    const { issues } = await history({ 'a.ndjson': text.replaceAll('r-2', 'r-1').replaceAll('e-2', 'e-1') });
    expect(issues.map(({ code }) => code)).toContain(unreachable);
  });

  it('does not go on from one file to the next', async () => {
    expect((await history({ 'a.json': [won], 'b.json': [accepted] })).status).toBe(0);
  });

  it('keeps its identity, and time runs forwards to the last digit', async () => {
    const first = { ...fresh, updatedDateTime: '2019-02-01T00:00:00.0000002Z' };
    const text = lines(
      first,
      { ...first, updatedDateTime: '2019-02-01T00:00:00.0000001Z' },
      { ...won, engagementId: 'e-9', createdDateTime: day(1) },
    );
    const { issues } = await history({ 'a.ndjson': text });
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(
      errors.map(({ code, pointer, line, related }) => [code, pointer, line, related?.map((r) => r.line)]),
    ).toEqual([
      ['lifecycle/updated-backwards', '/updatedDateTime', 2, [1]],
      ['lifecycle/identity-changed', '/engagementId', 3, [2]],
      ['lifecycle/identity-changed', '/createdDateTime', 3, [2]],
    ]);
  });

  it('of one snapshot is validated against the contract alone', async () => {
    expect((await history({ 'a.json': [won] })).status).toBe(0);
    expect((await history({}, ['-'], JSON.stringify(won, null, 2))).status).toBe(0);
    expect((await history({ 'a.ndjson': lines({ ...won, substatus: 'won' }) })).short).toHaveLength(1);
  });
});

describe('advice', () => {
  const text = lines(fresh, { ...won, substatus: 'Lost' });
  const found = ['lifecycle/reason-expected', 'lifecycle/won-or-lost-before-accepted'];

  it('is a warning', async () => {
    const { issues, status, report } = await history({ 'a.ndjson': text });
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual(found.map((code) => [code, 'warning']));
    expect([status, report.summary.warnings, report.summary.valid]).toEqual([0, 2, 2]);
  });

  it('is an error when asked for', async () => {
    const { issues, status } = await history({ 'a.ndjson': text }, ['--treat-advice-as', 'refusal', '.']);
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual(found.map((code) => [code, 'error']));
    expect(status).toBe(1);
  });

  it('on a missing reason points at the snapshot, and at the state before', async () => {
    const [reason] = (await history({ 'a.ndjson': text })).issues;
    expect(reason).toMatchObject({ pointer: '/statusReason', line: 2, column: 1 });
    expect(reason?.related?.map(({ pointer }) => pointer)).toEqual(['/status', '/substatus']);
  });
});

describe('snapshots with their own faults', () => {
  it('are reported once, and hide no step', async () => {
    const text = lines(
      won,
      { ...won, status: 'closed' },
      { ...won, substatus: 'Accepted' },
      { ...won, updatedDateTime: 'today', engagementId: 5 },
      { ...won, customerProfile: {}, updatedDateTime: day(4), engagementId: 'e-2' },
      reopened,
    );
    const { issues } = await history({ 'a.ndjson': text });
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

  it('are valid alone with None, but not in a history', async () => {
    const { short } = await history({ 'a.json': JSON.stringify([{ ...won, status: 'None', substatus: 'None' }]) });
    expect(short.map((one) => one.split(' ', 2))).toEqual([['lifecycle/undocumented-state', '/status']]);
  });

  it('are judged by the profile', async () => {
    const text = lines({ ...won, region: 'x', organizationId: null }, { ...won, status: 'Reopened' }, reopened);
    const { issues, status } = await history({ 'a.ndjson': text }, ['--profile', 'tolerant', '.']);
    expect(issues.filter(({ severity }) => severity === 'error').map(({ code, line }) => [code, line])).toEqual([
      ['lifecycle/unknown-status', 2],
      [unreachable, 3],
    ]);
    expect(status).toBe(1);
    expect((await history({ 'tolerant/a.json': [{ ...won, region: 'x' }] })).status).toBe(0);
    expect((await history({ 'a.json': [{ ...won, region: 'x' }] })).status).toBe(1);
  });

  it.each([
    ['lifecycle/unknown-status /status', { status: 'Reopened' }],
    ['lifecycle/unknown-status /status', { status: null }],
    ['lifecycle/unknown-substatus /substatus', { substatus: 'Wno' }],
    ['lifecycle/unknown-substatus /substatus', { substatus: undefined }],
    ['lifecycle/substatus-mismatch /substatus', { substatus: 'Accepted' }],
  ])('are refused once where tolerant only warns of their state: %s', async (expected, members) => {
    const { issues, status } = await history({ 'a.json': [won, { ...won, ...members }] }, [
      '--profile',
      'tolerant',
      '.',
    ]);
    const pointer = expected.split(' ')[1];
    expect(issues.filter((issue) => issue.pointer === pointer).map(({ code }) => `${code} ${pointer}`)).toEqual([
      expected,
    ]);
    expect(status).toBe(1);
    const strict = (await history({ 'a.json': [won, { ...won, ...members }] })).issues;
    expect(strict.filter((issue) => issue.pointer === pointer)).toHaveLength(1);
  });

  it('are read with a warning where tolerant knows of the state from practice', async () => {
    const files = {
      'a.json': [
        { ...won, substatus: 'Error' },
        { ...won, substatus: 'Error' },
      ],
    };
    const { issues, status } = await history(files, ['--profile', 'tolerant', '.']);
    expect(issues.filter(({ pointer }) => pointer === '/substatus')).toMatchObject(
      [1, 2].map(() => ({ code: 'referral/closed-as-error', severity: 'warning' })),
    );
    expect(status).toBe(0);
    expect((await history(files)).status).toBe(1);
  });

  it('may be left unvalidated', async () => {
    const states = [
      { id: 'r-1', status: 'New', substatus: 'Pending' },
      { id: 'r-1', status: 'Active', substatus: 'Accepted' },
    ];
    const words = ['--no-validate', '.'];
    expect((await history({ 'a.json': states }, words)).status).toBe(0);
    expect((await history({ 'a.json': states })).status).toBe(1);
    const { short, status } = await history(
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
