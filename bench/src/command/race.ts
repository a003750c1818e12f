import { median } from '../measure/stats.ts';
import { run } from './process.ts';

/** A program that takes part. */
export interface Runner {
  readonly name: string;
  readonly command: readonly string[];
  /** In how many rounds it runs at most: for one that takes minutes. */
  readonly rounds?: number;
  /** The exit status that it ends with; 0 unless given. */
  readonly status?: number;
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
  /** Median of what all its threads computed, in milliseconds, and that divided by the first one's, as for the time. */
  readonly cpu: number | undefined;
  readonly cpuRatio: number;
}

/** @returns the median of the ratios within a round */
const ratioTo = (first: readonly number[] = [], own: readonly number[]): number =>
  median(own.map((value, round) => value / (first[round] ?? Number.NaN)));

/** Runs programs in turns, as `compare` does functions. @returns a placing each, in the given order */
export const race = async (
  runners: readonly Runner[],
  rounds: number,
  cwd: string,
  isWatched = false,
): Promise<Placing[]> => {
  const times: number[][] = runners.map(() => []);
  const cpus: number[][] = runners.map(() => []);
  const memories: number[] = runners.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    for (const [index, runner] of runners.entries()) {
      if (round >= (runner.rounds ?? rounds)) continue;
      const { milliseconds, memory = 0, cpu = Number.NaN } = await run(runner.command, cwd, isWatched, runner.status);
      times[index]?.push(milliseconds);
      cpus[index]?.push(cpu);
      memories[index] = Math.max(memories[index] ?? 0, memory);
    }
  }
  return runners.map(({ name }, index) => {
    const [own, cpu] = [times[index] ?? [], cpus[index] ?? []];
    return {
      name,
      milliseconds: median(own),
      ratio: ratioTo(times[0], own),
      memory: memories[index] || undefined,
      cpu: median(cpu) || undefined,
      cpuRatio: ratioTo(cpus[0], cpu),
    };
  });
};
