import { type Kind, parsed, texts } from '../documents.ts';
import { compare, type Effort, type Timing } from '../measure/compare.ts';
import type { Peer } from '../peers/peer.ts';
import type { Section } from '../report/section.ts';
import { timingCell } from './suite.ts';

/** The kinds of document, in the order of the columns. */
export const kinds: readonly Kind[] = Object.keys(texts) as Kind[];

/** Timings of every peer, by kind of document. */
export type PeerTimings = Readonly<Record<Kind, readonly Timing[]>>;

/** Times one operation of the peers on every kind of document. */
export const timePeers = (
  peers: readonly Peer[],
  operation: (peer: Peer) => (data: unknown) => unknown,
  effort: Effort,
): PeerTimings =>
  Object.fromEntries(
    kinds.map((kind) => {
      const inputs = parsed(texts[kind]);
      return [
        kind,
        compare(
          peers.map((peer) => ({ name: peer.name, inputs, run: operation(peer) })),
          effort,
        ),
      ];
    }),
  ) as unknown as PeerTimings;

/** @returns the timings as rows, a peer each. */
export const peerRows = (peers: readonly Peer[], timings: PeerTimings): Section['rows'] =>
  peers.map(({ name }, index) => ({
    name,
    cells: kinds.map((kind) => {
      const timing = timings[kind][index];
      return timing && timingCell(timing);
    }),
  }));
