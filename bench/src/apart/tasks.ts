import { Referral } from '@referral-kit/validator/bytes';
import { agreementOf } from '../agreement.ts';
import { type Kind, parsed, texts } from '../documents.ts';
import { type Contestant, compare, type Effort, type Timing } from '../measure/compare.ts';
import { ataBytes } from '../peers/ata/index.ts';
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

/** Reads no message: the caller counts faults, or looks at the first. */
const countFaults =
  ({ faults }: Peer) =>
  (data: unknown): number =>
    faults?.(data).length ?? 0;

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

/** Documents as they arrive: as bytes. */
const bytesOf = (kind: Kind, indent?: string): Buffer[] =>
  parsed(texts[kind]).map((document) => Buffer.from(JSON.stringify(document, null, indent)));

const parseBytes = (bytes: Buffer): unknown => JSON.parse(bytes.toString());

const ofBytes = (kind: Kind): Contestant[] => {
  const [inputs, indented] = [bytesOf(kind), bytesOf(kind, '  ')];
  return [
    { name: '`JSON.parse` of the bytes', inputs, run: parseBytes },
    { name: '`Referral.isJson`', inputs, run: Referral.isJson },
    {
      name: '`JSON.parse` of the bytes, then `Referral.is`',
      inputs,
      run: (bytes: Buffer) => Referral.is(parseBytes(bytes)),
    },
    { name: '`JSON.parse` of the bytes, indented', inputs: indented, run: parseBytes },
    { name: '`Referral.isJson`, indented', inputs: indented, run: Referral.isJson },
    ...(ataBytes ? [{ name: 'ata-validator, `isValid` of the bytes', inputs, run: ataBytes }] : []),
  ];
};

const withFaults = peers.filter(({ faults }) => faults);

/** What is timed on one kind of document in its own process. */
const tasks: Readonly<Record<'guard' | 'issues' | 'unread' | 'parse' | 'bytes', (kind: Kind) => Contestant[]>> = {
  guard: ofPeers(peers, ({ is }) => is),
  issues: ofPeers(withFaults, readMessages),
  unread: ofPeers(withFaults, countFaults),
  parse: besideParsing,
  bytes: ofBytes,
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
