import { stripVTControlCharacters } from 'node:util';
import { states } from '@referral-kit/lifecycle';
import { toDot, toMermaid } from '@referral-kit/lifecycle/pictures';
import { lifecycle as machine } from '@referral-kit/lifecycle/registration';
import { nextData, type TableData, tableData } from '@referral-kit/lifecycle/table';
import { describe, expect, it } from 'vitest';
import { cli, folder, type Ran } from './helpers/cli.ts';

const lifecycle = (words: string[], env: Record<string, string> = {}): Ran =>
  cli(folder(), ['lifecycle', ...words], { env });

/** The words of each line. */
const cells = (text: string): string[][] => text.split('\n').map((line) => line.split(/ {2,}/));

describe('the table', () => {
  it('is printed in columns', () => {
    const { stdout, stderr, status } = lifecycle([]);
    expect([stderr, status]).toEqual(['', 0]);
    const [head, ...rows] = cells(stdout.trimEnd());
    expect(rows.map(([name]) => name)).toEqual(['New', 'Active', 'Closed']);
    expect(new Set([head, ...rows].map((row) => row?.length))).toEqual(new Set([3]));
    expect(rows[1]).toEqual(['Active', 'Active, Closed', 'Accepted']);
  });

  it('is drawn, and given as data', () => {
    expect(lifecycle(['--format', 'mermaid']).stdout).toBe(toMermaid());
    expect(lifecycle(['--format', 'dot']).stdout).toBe(toDot());
    const data = JSON.parse(lifecycle(['--format', 'json']).stdout) as TableData;
    expect(data).toEqual(tableData());
    expect(data.transitions).toHaveLength(35);
    expect(lifecycle(['--revision', '2018-10-01']).stdout).toBe(lifecycle(['--format', 'table']).stdout);
  });

  it.each([[], ['--from', 'New/Received']])('has colours just when asked for (%j)', (...words) => {
    const plain = lifecycle(words).stdout;
    const colored = lifecycle(['--color', ...words]).stdout;
    expect(colored).not.toBe(plain);
    expect(stripVTControlCharacters(colored)).toBe(plain);
    expect(lifecycle(words, { FORCE_COLOR: '1' }).stdout).toBe(colored);
    expect(lifecycle(['--no-color', ...words], { FORCE_COLOR: '1' }).stdout).toBe(plain);
    expect(lifecycle(['--color', '--format', 'json', ...words]).stdout).not.toContain('\u001b');
  });
});

describe('the states that may follow', () => {
  it.each(states)('are those of the table: $status/$substatus', (state) => {
    const from = `${state.status}/${state.substatus}`;
    const expected = nextData(state);
    const data = JSON.parse(lifecycle(['--from', from, '--format', 'json']).stdout) as unknown;
    expect(data).toEqual({ revision: '2018-10-01', from: state, transitions: expected });
    expect(cells(lifecycle(['--from', from]).stdout.trimEnd())).toEqual(
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
  ])('of %s, which is no state, are wrong usage; %s is meant', (from, meant) => {
    const { status, stdout, stderr } = lifecycle(['--from', from]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`Did you mean ${meant}?`);
  });

  it.each(['Engaged/Elsewhere', 'None/None', '', '/', '__proto__/constructor', 'Closed/Won/Won', '\u202e'])(
    'of %j are wrong usage, and the states are named',
    (from) => {
      const { status, stdout, stderr } = lifecycle(['--from', from]);
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
  ])('%j is refused with what is meant', (words, hint) => {
    const { status, stdout, stderr } = lifecycle(words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(hint);
  });

  it('is none to ask for help', () => {
    const { status, stdout, stderr } = lifecycle(['--help']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('--from');
  });
});

describe('the registration of a deal', () => {
  const registration = (...words: string[]): Ran => lifecycle(['--machine', 'registration', ...words]);

  it('is printed, drawn and given as data', () => {
    const rows = cells(registration().stdout.trimEnd()).slice(1);
    expect(rows.map(([name]) => name)).toEqual(machine.states.map(({ status }) => status));
    expect(registration('--format', 'mermaid').stdout).toBe(toMermaid(machine));
    expect(registration('--format', 'dot').stdout).toBe(toDot(machine));
    expect(JSON.parse(registration('--format', 'json').stdout)).toEqual(tableData(machine));
    expect(registration('--revision', machine.revision).stdout).toBe(registration().stdout);
  });

  it('has next states, and none at its end', () => {
    expect(registration('--from', 'Approved').stdout).toBe('ReviewPending\nClosed\n');
    expect(registration('--from', 'Closed')).toMatchObject({ stdout: '', status: 0 });
    expect(JSON.parse(registration('--from', 'Passed', '--format', 'json').stdout)).toEqual({
      revision: machine.revision,
      from: { status: 'Passed' },
      transitions: nextData({ status: 'Passed' }, machine),
    });
  });

  it.each([
    [['--machine', 'registratoin'], 'registration'],
    [['--machine', 'registration', '--from', 'Aproved'], 'Approved'],
    [['--machine', 'registration', '--revision', '2018-10-01'], machine.revision],
  ])('refuses %j', (words, meant) => {
    const { status, stderr } = lifecycle(words);
    expect(status).toBe(2);
    expect(stderr).toContain(meant);
  });
});
