import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getAdjacencyMap } from '@xstate/graph';
import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { checkHistory } from '../src/index.ts';
import { toDot, toMermaid, toXState } from '../src/pictures.ts';
import {
  canTransition,
  initialStates,
  isState,
  isTerminal,
  lifecycle,
  nextStates,
  states,
  transition,
} from '../src/registration.ts';
import { registrations } from '../src/registry.ts';
import { nextData, nextText, parseState, tableData, tableText } from '../src/table.ts';
import { isDeepFrozen } from './deep.ts';
import { hostileValues } from './hostile.ts';

const { resolve } = createRequire(import.meta.url);
const { revision, transitions: table } = JSON.parse(
  readFileSync(resolve('@referral-kit/schemas/2022-04-21/registration-transitions.json'), 'utf8'),
) as {
  revision: string;
  transitions: Record<string, { label: string; wire: string | null; status: string[] }>;
};
const names = Object.keys(table);
const arrows = Object.entries(table).flatMap(([from, { status }]) =>
  names.filter((name) => status.includes(name)).map((to) => `${from} ${to}`),
);

describe('the table', () => {
  test('of all ordered pairs, those of the emitted table are allowed and no other', () => {
    const pairs = names.flatMap((from) => names.map((to) => `${from} ${to}`));
    const asked = (ask: (from: unknown, to: unknown) => boolean): string[] =>
      pairs.filter((pair) => {
        const [from, to] = pair.split(' ');
        return ask({ status: from }, { status: to, id: 'a registration' });
      });
    const expected = pairs.filter((pair) => arrows.includes(pair));
    expect(asked((from, to) => transition(from, to).ok)).toEqual(expected);
    expect(asked(canTransition)).toEqual(expected);
    expect(
      asked((from, to) => nextStates(from).some(({ status }) => status === (to as { status: string }).status)),
    ).toEqual(expected);
  });

  test('knows the states, where they begin and where they end', () => {
    expect(states.map(({ status }) => status)).toEqual(names);
    expect(initialStates).toEqual([{ status: 'None' }]);
    expect(states.filter(isTerminal)).toEqual([{ status: 'Closed' }]);
    expect(isState({ status: 'Approved', substatus: 'Won' })).toBe(true);
    expect(canTransition({ status: 'Approved', substatus: 1 }, { status: 'Closed', substatus: [] })).toBe(true);
    expect(registrations[revision]).toBe(lifecycle);
  });

  test('refuses as the first machine does', () => {
    const refusal = (from: unknown, to: unknown) => {
      const outcome = transition(from, to);
      return outcome.ok ? undefined : outcome.refusal;
    };
    expect(refusal({ status: 'Passed' }, { status: 'Approved' })).toMatchObject({
      code: 'lifecycle/status-not-reachable',
      side: 'to',
      allowed: [{ status: 'Closed' }],
      nearest: undefined,
    });
    expect(refusal({ status: 'Approved' }, { status: 'Closd' })).toMatchObject({
      code: 'lifecycle/unknown-status',
      nearest: { status: 'Closed' },
    });
    expect(refusal({ status: 'Closed' }, { status: 'None' })?.message).toContain('Allowed: none.');
    expect(refusal(null, { status: 'None' })).toMatchObject({ code: 'lifecycle/unknown-status', side: 'from' });
  });

  test('is total', () => {
    for (const value of hostileValues) {
      for (const state of states) {
        expect(isDeepFrozen(transition(value, state))).toBe(true);
        expect(isDeepFrozen(transition(state, value))).toBe(true);
      }
      expect(canTransition(value, value)).toBe(false);
      expect(nextStates(value)).toEqual([]);
    }
  });
});

describe('pictures', () => {
  const drawn = (text: string, arrow: string): string[] =>
    [...text.matchAll(new RegExp(`^ {2}(\\w+) ${arrow} (\\w+);?$`, 'gm'))]
      .map(([, from, to]) => `${from} ${to}`)
      .filter((line) => !line.startsWith('to_'));

  test('have the arrows of the table and the labels of the documentation', () => {
    expect(drawn(toMermaid(lifecycle), '-->')).toEqual(arrows);
    expect(drawn(toDot(lifecycle), '->')).toEqual(arrows);
    for (const { label } of Object.values(table)) {
      expect(toMermaid(lifecycle)).toContain(`"${label}"`);
      expect(toDot(lifecycle)).toContain(`"${label}"`);
      expect(tableText(lifecycle)).toContain(label);
    }
  });

  test('XState walks the transitions that can be reached', () => {
    const machine = createMachine(toXState(lifecycle));
    const map = getAdjacencyMap(machine, { events: names.map((type) => ({ type })) }) as unknown as Record<
      string,
      {
        state: { value: string; can: (event: object) => boolean };
        transitions: Record<string, { event: { type: string }; state: { value: string } }>;
      }
    >;
    const walked = Object.values(map).flatMap(({ state, transitions }) =>
      Object.values(transitions)
        .filter(({ event }) => state.can(event))
        .map(({ state: next }) => `${state.value} ${next.value}`),
    );
    // Nothing leads to the validation of a marketplace.
    const reachable = arrows.filter((arrow) => !arrow.startsWith('Marketplace'));
    expect(walked.sort()).toEqual(reachable.sort());
  });
});

test('data, texts and parsing', () => {
  const data = tableData(lifecycle);
  expect(data).toMatchObject({ machine: 'registration', revision });
  expect(data.transitions.map(({ from, to }) => `${from.status} ${to.status}`)).toEqual(arrows);
  expect(data.unwired).toEqual(names.filter((name) => table[name]?.wire === null));
  expect(nextData({ status: 'Approved' }, lifecycle).map(({ to }) => to.status)).toEqual(['ReviewPending', 'Closed']);
  expect(nextText({ status: 'Passed' }, lifecycle)).toBe('Closed\n');
  expect(parseState('Approved', lifecycle)).toMatchObject({ ok: true, state: { status: 'Approved' } });
  expect(parseState('Approved/Won', lifecycle).ok).toBe(false);
});

test('a status is the value on the wire, or one of those that have none', () => {
  for (const [name, { wire }] of Object.entries(table)) expect(wire ?? name).toBe(name);
});

test('a history of registrations: staying is no step', () => {
  const life = (...all: readonly string[]) =>
    checkHistory(
      all.map((status) => ({ id: 'g-1', status })),
      { lifecycle },
    );
  expect(
    life('ReviewPending', 'ReviewPending', 'ActionRequired', 'ReviewPending', 'Passed', 'Passed', 'Closed').ok,
  ).toBe(true);
  expect(life('Passed', 'Approved')).toMatchObject({
    ok: false,
    issues: [{ code: 'lifecycle/status-not-reachable', pointer: '/1/status', previous: 0 }],
  });
});
