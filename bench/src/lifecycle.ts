import { canTransition, type ReferralState, states, transition } from '@referral-kit/lifecycle';
import { toXState } from '@referral-kit/lifecycle/pictures';
import { createMachine, transition as xstateTransition } from 'xstate';
import { type Contestant, compare, type Timing } from './measure/compare.ts';
import type { Target } from './report/section.ts';
import { type Suite, timingCell } from './suites/suite.ts';

/** Every ordered pair of states, in their own objects, as documents would bring them. */
const pairs: readonly (readonly [ReferralState, ReferralState])[] = states.flatMap((from) =>
  states.map((to) => [{ ...from }, { ...to }] as const),
);

const byState = <T>(make: (state: ReferralState) => T): Record<string, Record<string, T>> => {
  const rows: Record<string, Record<string, T>> = {};
  for (const state of states) rows[state.status] = { ...rows[state.status], [state.substatus]: make(state) };
  return rows;
};

/** By the source's status and substatus, then by the target's: what is allowed, and no care for anything else. */
const table = byState((from) => byState((to) => transition(from, to).ok));

const bare = ([from, to]: (typeof pairs)[number]): boolean | undefined =>
  table[from.status]?.[from.substatus]?.[to.status]?.[to.substatus];

const machine = createMachine(toXState());

/** The same pairs as XState wants them: a snapshot in the source, made beforehand, and an event. */
const steps = pairs.map(([from, to]) => ({
  snapshot: machine.resolveState({ value: { [from.status]: from.substatus } }),
  event: { type: `${to.status}/${to.substatus}` },
}));

const contestants: readonly Contestant[] = [
  { name: 'nested object, looked up', inputs: pairs, run: bare },
  {
    name: '`canTransition`',
    inputs: pairs,
    run: ([from, to]: (typeof pairs)[number]) => canTransition(from, to),
  },
  { name: '`transition`', inputs: pairs, run: ([from, to]: (typeof pairs)[number]) => transition(from, to) },
  {
    name: 'XState 5, pure `transition`',
    inputs: steps,
    run: ({ snapshot, event }: (typeof steps)[number]) => xstateTransition(machine, snapshot, event),
  },
];

const targetsOf = ([, can, full, xstate]: readonly Timing[]): Target[] => {
  const times = (timing: Timing | undefined): number => (xstate?.ratio ?? Number.NaN) / (timing?.ratio ?? Number.NaN);
  return [
    {
      what: '`canTransition` against a look-up in a nested object',
      measured: can?.ratio ?? Number.NaN,
      limit: 2,
      bound: 'at most',
      unit: '×',
    },
    { what: 'XState against `canTransition`', measured: times(can), limit: 50, bound: 'at least', unit: '×' },
    { what: 'XState against `transition`', measured: times(full), limit: 50, bound: 'at least', unit: '×' },
  ];
};

/** The machine compared with the least that could do its work, and with a state machine library. */
export const lifecycle: Suite = (effort) => {
  const timings = compare(contestants, effort);
  return {
    title: 'One step of the lifecycle: all 49 pairs of states',
    about:
      'Time of one call, and how many times that of the bare look-up, which throws at, or is wrong about, what is no pair of states.',
    columns: ['a pair'],
    rows: timings.map((timing) => ({ name: timing.name, cells: [timingCell(timing)] })),
    targets: targetsOf(timings),
  };
};
