// Prints, as JSON, how many bytes each peer's `is` allocates per call. Runs in its own process, with
// --expose-gc and a young generation so large that nothing is collected while a batch runs.
import { parsed, texts } from '../documents.ts';
import { peers } from '../peers/index.ts';
import type { Peer } from '../peers/peer.ts';

const inputs = parsed(texts['full referral, 1.6 kB']);

/** Calls per peer: so many that a byte here and there would show, in batches that fit the young generation. */
const calls = 1_000_000;
const slowCalls = 50_000;
const batch = 64 * 100;

let accepted = 0;

/** @returns by how many bytes the heap grows during one batch of calls */
const growth = (is: (data: unknown) => boolean): number => {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let pass = 0; pass < batch / inputs.length; pass++) for (const input of inputs) if (is(input)) accepted++;
  return process.memoryUsage().heapUsed - before;
};

const bytesPerCall = ({ is }: Peer, count: number): number => {
  let bytes = 0;
  const batches = Math.ceil(count / batch);
  for (let turn = 0; turn < batches; turn++) bytes += growth(is);
  return bytes / (batches * batch);
};

const nothing: Peer = { name: 'nothing', is: () => true };
const measure = (peer: Peer, count: number): number => {
  bytesPerCall(peer, 20 * batch);
  return bytesPerCall(peer, count);
};

// What the measuring itself allocates.
const own = measure(nothing, calls);
const results = peers.map((peer, index) => ({
  name: peer.name,
  bytes: Math.max(0, measure(peer, index === 0 ? calls : slowCalls) - own),
}));
if (accepted === 0) throw new Error('no call accepted its document');
process.stdout.write(JSON.stringify(results));
