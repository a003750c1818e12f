import { type Profiler, Session } from 'node:inspector/promises';

/**
 * How often each character of one function ran, added up. The ranges of one function are nested, and V8 merges neighbours that
 * ran equally often: their number differs from run to run, this sum does not.
 */
const runsOf = ({ ranges }: Profiler.FunctionCoverage): number => {
  const around: Profiler.CoverageRange[] = [];
  let sum = 0;
  for (const range of ranges) {
    while ((around.at(-1)?.endOffset ?? Number.POSITIVE_INFINITY) <= range.startOffset) around.pop();
    sum += (range.count - (around.at(-1)?.count ?? 0)) * (range.endOffset - range.startOffset);
    around.push(range);
  }
  return sum;
};

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
