import { median } from '../measure/stats.ts';
import { run } from './process.ts';

/** A program that takes part. */
export interface Runner {
  readonly name: string;
  readonly command: readonly string[];
  /** In how many rounds it runs at most: for one that takes minutes. */
  readonly rounds?: number;
}

/** What was measured of a program. */
export interface Placing {
  readonly name: string;
  /** Median time from start to end. */
  readonly milliseconds: number;
  /** Median over the rounds of its time divided by that of the first in the same round. */
  readonly ratio: number;
  /** The most memory of all rounds, in bytes. */
  readonly memory: number | undefined;
}

/** Runs programs in turns, as `compare` does functions. @returns a placing each, in the given order */
export const race = async (
  runners: readonly Runner[],
  rounds: number,
  cwd: string,
  watchesMemory = false,
): Promise<Placing[]> => {
  const times: number[][] = runners.map(() => []);
  const memories: number[] = runners.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    for (const [index, runner] of runners.entries()) {
      if (round >= (runner.rounds ?? rounds)) continue;
      const { milliseconds, memory = 0 } = await run(runner.command, cwd, watchesMemory);
      times[index]?.push(milliseconds);
      memories[index] = Math.max(memories[index] ?? 0, memory);
    }
  }
  return runners.map(({ name }, index) => {
    const own = times[index] ?? [];
    const ratio = median(own.map((value, round) => value / (times[0]?.[round] ?? Number.NaN)));
    return { name, milliseconds: median(own), ratio, memory: memories[index] || undefined };
  });
};
