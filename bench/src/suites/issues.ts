import { peers } from '../peers/index.ts';
import type { Peer } from '../peers/peer.ts';
import { kinds, peerRows, timePeers } from './peer-table.ts';
import type { Suite } from './suite.ts';

/** Reads every message, so that those made only when they are asked for are made. */
const readMessages =
  ({ faults }: Peer) =>
  (data: unknown): number => {
    let length = 0;
    for (const { message } of faults?.(data) ?? []) length += message?.length ?? 0;
    return length;
  };

const withFaults = peers.filter(({ faults }) => faults);

/** The verdict with the faults, finished. */
export const issues: Suite = (effort) => {
  const timings = timePeers(withFaults, readMessages, effort);
  const zod = (kind: '1 fault' | '10 faults') =>
    timings[kind].find(({ name }) => name === 'zod 4')?.ratio ?? Number.NaN;
  return {
    title: 'Verdict with all faults: `Referral.validate`',
    about: 'Time of one call, with every message read, and how many times as long as `Referral.validate` it takes.',
    columns: kinds,
    rows: peerRows(withFaults, timings),
    targets: (['1 fault', '10 faults'] as const).map((kind) => ({
      what: `zod's \`safeParse\` against \`Referral.validate\`, ${kind}`,
      measured: zod(kind),
      limit: 1,
      bound: 'at least',
      unit: '×',
    })),
  };
};
