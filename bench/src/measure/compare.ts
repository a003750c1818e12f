import { do_not_optimize as use } from 'mitata';
import { median } from './stats.ts';

/** Something to time: `run` is called on each of `inputs` in turn. */
export interface Contestant {
  readonly name: string;
  readonly inputs: readonly unknown[];
  /** What it returns is used, so that nothing of the work can be left out. */
  readonly run: (input: never) => unknown;
}

/** What was measured of a contestant. */
export interface Timing {
  readonly name: string;
  /** Median time of one call, in nanoseconds. */
  readonly nanoseconds: number;
  /** Median over the rounds of its time divided by the first contestant's in the same round. */
  readonly ratio: number;
}

/** How long to measure. */
export interface Effort {
  /** How often each contestant has its turn. */
  readonly rounds: number;
  /** How long one turn takes, in milliseconds. */
  readonly turn: number;
  /** How long a contestant runs before it is timed, in milliseconds. */
  readonly warmUp: number;
}

/**
 * What the thread has computed so far, in nanoseconds: waiting for a core, which others use too, does not
 * count. Nor do helpers that collect garbage, to the advantage of those that leave some.
 */
const now = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) * 1e3;
};

/** Calls `run` on every input, `times` over. @returns nanoseconds per call */
const time = ({ inputs, run }: Contestant, times: number): number => {
  const started = now();
  for (let pass = 0; pass < times; pass++) for (const input of inputs) use(run(input as never));
  // The clock may not have moved over a few quick calls.
  return Math.max(1, now() - started) / (times * inputs.length);
};

/** Runs a contestant until it is compiled. @returns how many passes over its inputs one turn takes */
const warm = (contestant: Contestant, { turn, warmUp }: Effort): number => {
  const turnNanoseconds = turn * 1e6;
  const until = now() + warmUp * 1e6;
  let perCall = time(contestant, 1);
  do perCall = time(contestant, Math.max(1, Math.ceil(turnNanoseconds / 10 / (perCall * contestant.inputs.length))));
  while (now() < until);
  return Math.max(1, Math.round(turnNanoseconds / (perCall * contestant.inputs.length)));
};

/**
 * Times contestants against each other. They take turns, A B C A B C …, and ratios are taken within a round:
 * whatever else the machine does falls on all of them alike.
 *
 * @returns a timing each, in the given order; the first contestant's ratio is 1
 */
export const compare = (contestants: readonly Contestant[], effort: Effort): Timing[] => {
  const passes = contestants.map((contestant) => warm(contestant, effort));
  const times: number[][] = contestants.map(() => []);
  for (let round = 0; round < effort.rounds; round++) {
    contestants.forEach((contestant, index) => {
      times[index]?.push(time(contestant, passes[index] ?? 1));
    });
  }
  return contestants.map(({ name }, index) => {
    const own = times[index] ?? [];
    const ratios = own.map((value, round) => value / (times[0]?.[round] ?? Number.NaN));
    return { name, nanoseconds: median(own), ratio: median(ratios) };
  });
};
