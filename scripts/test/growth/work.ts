// Counts work instead of time: how often each block of code runs, as V8 counts it, and how many items the functions of
// the language look at that take an array as a whole. To be imported before the code that is counted.
import { Session } from 'node:inspector';

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

const session = new Session();
session.connect();

/** What an inspector of the same thread answers, which it does at once. */
const ask = <Answer>(method: string, params?: object): Answer => {
  let answer: unknown;
  session.post(method, params, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer as Answer;
};

ask('Profiler.enable');
ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

let items = 0;
/** Functions that look at all of an array, and those that look at what is behind an index. */
const whole: readonly string[] = [
  'includes',
  'indexOf',
  'concat',
  'toSpliced',
  'toSorted',
  'with',
  'shift',
  'unshift',
  'join',
  'reverse',
];
const behind: ReadonlySet<string | symbol> = new Set(['splice', 'slice']);
for (const name of [...whole, ...behind, Symbol.iterator] as const) {
  const prototype = Array.prototype as unknown as Record<string | symbol, (...words: unknown[]) => unknown>;
  const original = prototype[name] as (...words: unknown[]) => unknown;
  const value = function (this: unknown[], ...words: unknown[]): unknown {
    const start = behind.has(name) ? Number(words[0] ?? 0) : 0;
    items += start < 0 ? Math.min(-start, this.length) : Math.max(0, this.length - start);
    return Reflect.apply(original, this, words);
  };
  Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}

const isCounted = ({ url }: Coverage['result'][number]): boolean => url.includes('/dist/');

/** @returns how much work a function makes for the packages. */
export const workOf = (run: () => unknown): number => {
  ask('Profiler.takePreciseCoverage');
  items = 0;
  run();
  const looked = items;
  const { result } = ask<Coverage>('Profiler.takePreciseCoverage');
  let blocks = 0;
  for (const script of result.filter(isCounted))
    for (const { ranges } of script.functions) for (const { count } of ranges) blocks += count;
  return blocks + looked;
};
