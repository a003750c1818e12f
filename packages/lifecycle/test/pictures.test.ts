import { getAdjacencyMap } from '@xstate/graph';
import { describe, expect, test } from 'vitest';
import {
  type AnyMachineSnapshot,
  createMachine,
  type EventObject,
  initialTransition,
  transition as xstateTransition,
} from 'xstate';
import { nextStates, states, transition } from '../src/index.ts';
import { toDot, toMermaid, toXState } from '../src/pictures.ts';
import { table } from './pairs.ts';

/** What the walk says of each state. Its own type has keys that Object.values does not take. */
interface Vertex {
  readonly state: AnyMachineSnapshot;
  readonly transitions: Readonly<Record<string, { readonly event: EventObject; readonly state: AnyMachineSnapshot }>>;
}

const arrows = Object.entries(table).flatMap(([from, { status }]) => status.map((to) => `${from} ${to}`));

const drawn = (text: string, arrow: string): string[] =>
  [...text.matchAll(new RegExp(`^ {2}(\\w+) ${arrow} (\\w+);?$`, 'gm'))]
    .map(([, from, to]) => `${from} ${to}`)
    .filter((line) => !line.startsWith('to_'));

describe('diagrams', () => {
  test('have the arrows of the table, and name every substatus', () => {
    expect(drawn(toMermaid(), '-->')).toEqual(arrows);
    expect(drawn(toDot(), '->')).toEqual(arrows);
    for (const { substatus } of states) {
      expect(toMermaid()).toContain(substatus);
      expect(toDot()).toContain(substatus);
    }
  });

  test('show where a referral begins and ends', () => {
    expect(toMermaid().match(/\[\*\] --> \w+/g)).toEqual(['[*] --> New', '[*] --> Active']);
    expect(toMermaid().match(/\w+ --> \[\*\]/g)).toEqual(['Closed --> [*]']);
  });
});

describe('XState', () => {
  const machine = createMachine(toXState());
  const keyOf = (value: unknown): string => Object.entries(value as Record<string, string>)[0]?.join('/') as string;
  const events = states.map(({ status, substatus }) => ({ type: `${status}/${substatus}` }));

  test('walks the same 35 transitions', () => {
    const walked = Object.values(getAdjacencyMap(machine, { events }) as unknown as Record<string, Vertex>).flatMap(
      ({ state, transitions }) =>
        Object.values(transitions)
          .filter(({ event }) => state.can(event))
          .map(({ event, state: next }) => [keyOf(state.value), event.type, keyOf(next.value)].join(' ')),
    );
    const expected = states.flatMap((from) =>
      nextStates(from).map((to) => {
        const target = `${to.status}/${to.substatus}`;
        return `${from.status}/${from.substatus} ${target} ${target}`;
      }),
    );
    expect(expected).toHaveLength(35);
    expect(walked.sort()).toEqual(expected.sort());
  });

  test('runs, ignores what is not allowed, and knows the final statuses', () => {
    let [snapshot] = initialTransition(machine);
    expect(snapshot.value).toEqual({ New: 'Pending' });
    [snapshot] = xstateTransition(machine, snapshot, { type: 'Closed/Declined' });
    expect(snapshot.value).toEqual({ Closed: 'Declined' });
    expect(snapshot.hasTag('terminal')).toBe(true);
    [snapshot] = xstateTransition(machine, snapshot, { type: 'New/Pending' });
    expect(snapshot.value).toEqual({ Closed: 'Declined' });
    expect(transition(states[5] as unknown, states[0] as unknown).ok).toBe(false);
  });
});
