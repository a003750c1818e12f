import { parentPort, workerData } from 'node:worker_threads';
import { fuzz } from './loop.ts';
import type { Start, TargetModule } from './watched.ts';

// Fuzzes one target in a thread of its own, which can be ended when an input never ends.

const { module, shared, run } = workerData as Start;
const { target } = (await import(module)) as TargetModule;
const state = new Int32Array(shared, 0, 2);
const bytes = new Uint8Array(shared, state.byteLength);

const outcome = await fuzz(target, { ...run, corpus: run.corpus.map((input) => Buffer.from(input)) }, (input) => {
  bytes.set(input.subarray(0, bytes.length));
  Atomics.store(state, 1, input.length);
  Atomics.add(state, 0, 1);
});
parentPort?.postMessage(outcome);
