import { type Profiler, Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

// What V8 counts for each block of a function (`Profiler.takePreciseCoverage`), as the characters of its source that have
// been run at least once. The ranges that V8 reports differ from run to run, since neighbours with one count are merged;
// characters do not.

/** Source that was run for the first time: a function, and where in it. */
export interface Reached {
  readonly place: string;
  readonly at: number;
}

/** Which characters of a function ran: outer ranges come first, and inner ones overrule them. */
const paint = ({ ranges }: Profiler.FunctionCoverage): Uint8Array => {
  const [{ startOffset: from, endOffset: to } = { startOffset: 0, endOffset: 0 }] = ranges;
  const ran = new Uint8Array(to - from);
  for (const { startOffset, endOffset, count } of ranges)
    ran.fill(count > 0 ? 1 : 0, startOffset - from, endOffset - from);
  return ran;
};

/** Everything that some runs reached. */
export class Coverage {
  readonly #seen = new Map<string, Uint8Array>();

  /** Adds what one run reached. @returns where each new stretch of source begins */
  add(run: ReadonlyMap<string, Uint8Array>): Reached[] {
    const reached: Reached[] = [];
    for (const [place, ran] of run) {
      const seen = this.#seen.get(place) ?? new Uint8Array(ran.length);
      this.#seen.set(place, seen);
      let isNew = false;
      for (const [at, byte] of ran.entries()) {
        const wasNew = isNew;
        isNew = byte > (seen[at] as number);
        if (isNew && !wasNew) reached.push({ place, at });
        if (isNew) seen[at] = 1;
      }
    }
    return reached;
  }

  /** Whether a run reached nothing that is not among these. */
  hasAll(run: ReadonlyMap<string, Uint8Array>): boolean {
    return [...run].every(([place, ran]) => {
      const seen = this.#seen.get(place);
      return seen !== undefined && !ran.some((byte, index) => byte > (seen[index] as number));
    });
  }

  /** How many characters of source have been run. */
  get size(): number {
    return [...this.#seen.values()].reduce((total, seen) => total + seen.reduce((sum, byte) => sum + byte, 0), 0);
  }
}

let counting = 0;

const setOptimising = (on: boolean): void => {
  for (const compiler of ['maglev', 'turbofan']) setFlagsFromString(`--${on ? '' : 'no-'}${compiler}`);
};

/** Does something while the optimising compilers of V8 are off, in all threads: what they make does not count every call. */
export const counted = async <T>(action: () => Promise<T>): Promise<T> => {
  if (counting === 0) setOptimising(false);
  counting += 1;
  try {
    return await action();
  } finally {
    counting -= 1;
    if (counting === 0) setOptimising(true);
  }
};

/** Counts what runs in this thread. */
export class Counter {
  readonly #session = new Session();
  readonly #isTried: (url: string) => boolean;

  constructor(isTried: (url: string) => boolean) {
    this.#isTried = isTried;
  }

  /** Begins to count. */
  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** @returns what was run since the last time it was asked, by function */
  async take(): Promise<Map<string, Uint8Array>> {
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    return new Map(
      result
        .filter(({ url }) => this.#isTried(url))
        .flatMap(({ url, functions }) =>
          functions.map((one): [string, Uint8Array] => [`${url}:${one.ranges[0]?.startOffset}`, paint(one)]),
        ),
    );
  }
}
