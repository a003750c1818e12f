import { stripVTControlCharacters } from 'node:util';
import { states } from '@referral-kit/lifecycle';
import { toDot, toMermaid } from '@referral-kit/lifecycle/pictures';
import { lifecycle as machine } from '@referral-kit/lifecycle/registration';
import { nextData, type TableData, tableData } from '@referral-kit/lifecycle/table';
import { describe, expect, it } from 'vitest';
import { cli, folder, type Ran } from './helpers/cli.ts';

const lifecycle = (words: string[], env: Record<string, string> = {}): Promise<Ran> =>
  cli(folder(), ['lifecycle', ...words], { env });

/** The words of each line. */
const cells = (text: string): string[][] => text.split('\n').map((line) => line.split(/ {2,}/));

describe('the table', () => {
  it('is printed in columns', async () => {
    const { stdout, stderr, status } = await lifecycle([]);
    expect([stderr, status]).toEqual(['', 0]);
    const [head, ...rows] = cells(stdout.trimEnd());
    expect(rows.map(([name]) => name)).toEqual(['New', 'Active', 'Closed']);
    expect(new Set([head, ...rows].map((row) => row?.length))).toEqual(new Set([3]));
    expect(rows[1]).toEqual(['Active', 'Active, Closed', 'Accepted']);
  });

  it('is drawn, and given as data', async () => {
    expect((await lifecycle(['--format', 'mermaid'])).stdout).toBe(toMermaid());
    expect((await lifecycle(['--format', 'dot'])).stdout).toBe(toDot());
    const data = JSON.parse((await lifecycle(['--format', 'json'])).stdout) as TableData;
    expect(data).toEqual(tableData());
    expect(data.transitions).toHaveLength(35);
    expect((await lifecycle(['--revision', '2018-10-01'])).stdout).toBe(
      (await lifecycle(['--format', 'table'])).stdout,
    );
  });

  it.each([[], ['--from', 'New/Received']])('has colours just when asked for (%j)', async (...words) => {
    const plain = (await lifecycle(words)).stdout;
    const colored = (await lifecycle(['--color', ...words])).stdout;
    expect(colored).not.toBe(plain);
    expect(stripVTControlCharacters(colored)).toBe(plain);
    expect((await lifecycle(words, { FORCE_COLOR: '1' })).stdout).toBe(colored);
    expect((await lifecycle(['--no-color', ...words], { FORCE_COLOR: '1' })).stdout).toBe(plain);
    expect((await lifecycle(['--color', '--format', 'json', ...words])).stdout).not.toContain('\u001b');
  });
});

describe('the states that may follow', () => {
  it.each(states)('are those of the table: $status/$substatus', async (state) => {
    const from = `${state.status}/${state.substatus}`;
    const expected = nextData(state);
    const data = JSON.parse((await lifecycle(['--from', from, '--format', 'json'])).stdout) as unknown;
    expect(data).toEqual({ revision: '2018-10-01', from: state, transitions: expected });
    expect(cells((await lifecycle(['--from', from])).stdout.trimEnd())).toEqual(
      expected.map(({ to, advice }) => [
        `${to.status}/${to.substatus}`,
        ...(advice.length > 0 ? [advice.join(', ')] : []),
      ]),
    );
  });

  it.each([
    ['Closed/Wonn', 'Closed/Won'],
    ['closed/won', 'Closed/Won'],
    ['Actve/Accepted', 'Active/Accepted'],
    ['Active/Won', 'Closed/Won'],
    ['Active', 'Active/Accepted'],
    ['Won', 'Closed/Won'],
    ['declind', 'Closed/Declined'],
  ])('of %s, which is no state, are wrong usage; %s is meant', async (from, meant) => {
    const { status, stdout, stderr } = await lifecycle(['--from', from]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`Did you mean ${meant}?`);
  });

  it.each(['Engaged/Elsewhere', 'None/None', '', '/', '__proto__/constructor', 'Closed/Won/Won', '\u202e'])(
    'of %j are wrong usage, and the states are named',
    async (from) => {
      const { status, stdout, stderr } = await lifecycle(['--from', from]);
      expect([status, stdout]).toEqual([2, '']);
      for (const state of states) expect(stderr).toContain(`${state.status}/${state.substatus}`);
    },
  );
});

describe('wrong usage', () => {
  it.each([
    [['--format', 'mermaidd'], 'mermaid'],
    [['--format', 'dot', '--from', 'Closed/Won'], 'table'],
    [['--revision', '2018-10-10'], '2018-10-01'],
    [['a.json'], 'lifecycle --help'],
    [['--form', 'dot'], '--from'],
  ])('%j is refused with what is meant', async (words, hint) => {
    const { status, stdout, stderr } = await lifecycle(words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(hint);
  });

  it('is none to ask for help', async () => {
    const { status, stdout, stderr } = await lifecycle(['--help']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('--from');
  });
});

describe('the registration of a deal', () => {
  const registration = (...words: string[]): Promise<Ran> => lifecycle(['--machine', 'registration', ...words]);

  it('is printed, drawn and given as data', async () => {
    const rows = cells((await registration()).stdout.trimEnd()).slice(1);
    expect(rows.map(([name]) => name)).toEqual(machine.states.map(({ status }) => status));
    expect((await registration('--format', 'mermaid')).stdout).toBe(toMermaid(machine));
    expect((await registration('--format', 'dot')).stdout).toBe(toDot(machine));
    expect(JSON.parse((await registration('--format', 'json')).stdout)).toEqual(tableData(machine));
    expect((await registration('--revision', machine.revision)).stdout).toBe((await registration()).stdout);
  });

  it('has next states, and none at its end', async () => {
    expect((await registration('--from', 'Approved')).stdout).toBe('ReviewPending\nClosed\n');
    expect(await registration('--from', 'Closed')).toMatchObject({ stdout: '', status: 0 });
    expect(JSON.parse((await registration('--from', 'Passed', '--format', 'json')).stdout)).toEqual({
      revision: machine.revision,
      from: { status: 'Passed' },
      transitions: nextData({ status: 'Passed' }, machine),
    });
  });

  it.each([
    [['--machine', 'registratoin'], 'registration'],
    [['--machine', 'registration', '--from', 'Aproved'], 'Approved'],
    [['--machine', 'registration', '--revision', '2018-10-01'], machine.revision],
  ])('refuses %j', async (words, meant) => {
    const { status, stderr } = await lifecycle(words);
    expect(status).toBe(2);
    expect(stderr).toContain(meant);
  });
});
