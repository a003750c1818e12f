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
  /** How long one turn takes, in milliseconds: short ones are seldom interrupted by other processes. */
  readonly turn: number;
  /** How long a contestant runs before it is timed, in milliseconds. */
  readonly warmUp: number;
  /** A folder of clones of public repositories, each as `owner+name`, for the suites that read them. */
  readonly histories?: string;
}

/** Calls `run` on every input, `times` over. @returns nanoseconds per call */
const time = ({ inputs, run }: Contestant, times: number): number => {
  const started = process.hrtime.bigint();
  for (let pass = 0; pass < times; pass++) for (const input of inputs) use(run(input as never));
  return Number(process.hrtime.bigint() - started) / (times * inputs.length);
};

/** Runs a contestant until it is compiled. @returns how many passes over its inputs one turn takes */
const warm = (contestant: Contestant, { turn, warmUp }: Effort): number => {
  const turnNanoseconds = turn * 1e6;
  const until = performance.now() + warmUp;
  let perCall = time(contestant, 1);
  do perCall = time(contestant, Math.max(1, Math.ceil(turnNanoseconds / 10 / (perCall * contestant.inputs.length))));
  while (performance.now() < until);
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
