import { Worker } from 'node:worker_threads';
import { counted } from './coverage.ts';
import type { Failure, Outcome, Run } from './loop.ts';
import type { Target } from './target.ts';

// A thread that runs a target tells which input it tries in shared memory. So an input is known also when it never ends, or
// takes all memory.

export interface TargetModule {
  readonly target: Target;
}

/** What the thread is given. */
export interface Start {
  readonly module: string;
  /** How many inputs were tried, how long the current one is, and the current one. */
  readonly shared: SharedArrayBuffer;
  readonly run: Run;
}

/** What the shared memory holds of an input at most. */
const room = 2 ** 16;

/** An input that takes longer, in milliseconds, never ends. */
const patience = 20_000;

const memory = { maxOldGenerationSizeMb: 1024 };

const sent = ({ tries, reached, corpus, failure }: Outcome): Outcome => ({
  tries,
  reached,
  // Buffers arrive as plain arrays of bytes.
  corpus: corpus.map((input) => Buffer.from(input)),
  ...(failure && { failure: { input: Buffer.from(failure.input), why: failure.why } }),
});

const watched = (module: string, run: Run, patient: number): Promise<Outcome> => {
  const shared = new SharedArrayBuffer(8 + room);
  const state = new Int32Array(shared, 0, 2);
  const current = (): Buffer =>
    Buffer.from(new Uint8Array(shared, 8, Math.min(room, Atomics.load(state, 1)))).subarray();
  const start: Start = { module, shared, run };
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: start, resourceLimits: memory });
  return new Promise((resolve, reject) => {
    let [before, since] = [-1, Date.now()];
    const end = (outcome: Outcome): void => {
      clearInterval(watch);
      void worker.terminate().then(() => resolve(outcome));
    };
    const failed = (why: string): void => {
      const failure: Failure = { input: current(), why };
      end({ tries: Atomics.load(state, 0), reached: 0, corpus: [], failure });
    };
    const watch = setInterval(() => {
      const tries = Atomics.load(state, 0);
      if (tries !== before) [before, since] = [tries, Date.now()];
      else if (tries > 0 && Date.now() - since > patient) failed(`it takes longer than ${patient / 1000} s`);
    }, 250);
    worker.once('message', (outcome: Outcome) => end(sent(outcome)));
    worker.once('error', (error: Error) => {
      if (Atomics.load(state, 0) > 0) return failed(error.message);
      clearInterval(watch);
      reject(error);
    });
  });
};

/**
 * Fuzzes a target in a thread of its own.
 *
 * @param module the URL of the module that exports it as `target`
 * @param patient how many milliseconds an input may take
 */
export const fuzzWatched = (module: string, run: Run, patient = patience): Promise<Outcome> =>
  counted(() => watched(module, run, patient));
