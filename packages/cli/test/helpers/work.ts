import { type Profiler, Session } from 'node:inspector/promises';

/** How often the parts of one function ran, without the parts that are counted by themselves. */
const runsOf = ({ ranges: [whole, ...parts] }: Profiler.FunctionCoverage): number =>
  (whole?.count ?? 0) + parts.reduce((sum, { count }) => sum + count, 0);

/**
 * Counts work instead of measuring time: how often V8 enters the functions, branches and loops of this repository. It is
 * the same on every machine. What built-in functions do is not counted.
 *
 * @param runs what is done one after the other; each is done once before it counts, so that what is loaded, or made once, does not
 * @returns the work of each
 */
export const workOf = async (runs: readonly (() => Promise<unknown>)[]): Promise<number[]> => {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    for (const run of runs) await run();
    const all: number[] = [];
    for (const run of runs) {
      await session.post('Profiler.takePreciseCoverage');
      await run();
      const { result } = await session.post('Profiler.takePreciseCoverage');
      const own = result.filter(({ url }) =>
        /\/(?:packages\/[^/]+|node_modules\/(?:@referral-kit\/[^/]+|referral-kit))\/(?:src|dist)\//.test(url),
      );
      all.push(own.flatMap(({ functions }) => functions.map(runsOf)).reduce((sum, count) => sum + count, 0));
    }
    return all;
  } finally {
    await session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
};
