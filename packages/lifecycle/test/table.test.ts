import { expect, test } from 'vitest';
import { lifecycle, states } from '../src/index.ts';
import { defaultRevision, registry } from '../src/registry.ts';
import { nextData, nextText, parseState, tableData, tableText } from '../src/table.ts';
import { table } from './pairs.ts';

test('the text has the rows of the table', () => {
  const cells = tableText()
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/ {2,}/));
  const rows = Object.entries(table).map(([name, row]) => [name, row.status.join(', '), row.substatus.join(', ')]);
  expect(cells).toEqual([['status', 'next status', 'substatus'], ...rows]);
});

test('the data has all 35 transitions, and only JSON', () => {
  const data = tableData();
  expect(data.transitions).toHaveLength(35);
  expect(data.terminalStates).toEqual(states.filter(({ status }) => status === 'Closed'));
  expect(data.states).toBe(states);
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});

test('the next states of one, with advice', () => {
  const from = { status: 'Active', substatus: 'Accepted' };
  expect(nextData(from).map(({ to, advice }) => [to.substatus, advice])).toEqual([
    ['Accepted', []],
    ['Won', []],
    ['Lost', ['lifecycle/reason-expected']],
    ['Declined', ['lifecycle/reason-expected']],
    ['Expired', ['lifecycle/expired-is-set-by-service']],
  ]);
  expect(nextText(from).trimEnd().split('\n')).toHaveLength(5);
  expect(nextText({ status: 'None', substatus: 'None' })).toBe('');
});

test('a state is read as it is written', () => {
  expect(parseState('Closed/Won')).toMatchObject({ ok: true, state: { status: 'Closed', substatus: 'Won' } });
  for (const text of ['closed/wno', 'Closed', '', 'Closed/Won/x', '/', 'Won']) {
    const outcome = parseState(text);
    expect(outcome.ok).toBe(false);
    if (!outcome.ok) expect(outcome.refusal.allowed).toEqual(states);
  }
});

test('the registry has the machine of the root under its revision', () => {
  expect(registry[defaultRevision]).toBe(lifecycle);
  expect(lifecycle.revision).toBe(defaultRevision);
});
