import { Referral } from '@referral-kit/validator';
import { agreementOf } from '../agreement.ts';
import { type Kind, parsed, texts } from '../documents.ts';
import { type Contestant, compare, type Effort, type Timing } from '../measure/compare.ts';
import { peers } from '../peers/index.ts';
import type { Peer } from '../peers/peer.ts';

/** Reads every message, so that those made only when they are asked for are made. */
const readMessages =
  ({ faults }: Peer) =>
  (data: unknown): number => {
    let length = 0;
    for (const { message } of faults?.(data) ?? []) length += message?.length ?? 0;
    return length;
  };

const ofPeers =
  (some: readonly Peer[], operation: (peer: Peer) => (data: unknown) => unknown) =>
  (kind: Kind): Contestant[] => {
    const inputs = parsed(texts[kind]);
    return some.map((peer) => ({ name: peer.name, inputs, run: operation(peer) }));
  };

const parseJson = (text: string): unknown => JSON.parse(text);

/** Peers that documents are parsed for and handed to at once. */
const judges = peers.filter(({ name }) => ['ajv with ajv-formats', 'zod 4'].includes(name));

const besideParsing = (kind: Kind): Contestant[] => [
  { name: '`JSON.parse` of its text', inputs: texts[kind], run: parseJson },
  { name: '`Referral.is`', inputs: parsed(texts[kind]), run: Referral.is },
  {
    name: '`JSON.parse`, then `Referral.is`',
    inputs: texts[kind],
    run: (text: string) => Referral.is(parseJson(text)),
  },
  ...judges.map((peer) => ({
    name: `\`JSON.parse\`, then ${peer.name}`,
    inputs: texts[kind],
    run: (text: string) => peer.is(parseJson(text)),
  })),
];

const withFaults = peers.filter(({ faults }) => faults);

/** What is timed on one kind of document in a process of its own. */
const tasks: Readonly<Record<'guard' | 'issues' | 'parse', (kind: Kind) => Contestant[]>> = {
  guard: ofPeers(peers, ({ is }) => is),
  issues: ofPeers(withFaults, readMessages),
  parse: besideParsing,
};

/** One thing to time. */
export interface Order {
  readonly task: keyof typeof tasks;
  readonly kind: Kind;
  /** Whether the process has judged every fixture before, so that it has seen objects of hundreds of shapes. */
  readonly seasoned: boolean;
  readonly effort: Effort;
}

export const timed = ({ task, kind, seasoned, effort }: Order): Timing[] => {
  if (seasoned) peers.forEach(agreementOf);
  return compare(tasks[task](kind), effort);
};
