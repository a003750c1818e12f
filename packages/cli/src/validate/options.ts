import type { Feature } from '../filters/coverage/coverage.ts';
import type { Contract } from './contract.ts';
import type { Look } from './judge.ts';

/** The names of the profiles. */
export const profiles = ['strict', 'tolerant'] as const;

export type Profile = (typeof profiles)[number];

/** What documents are held to. */
export interface Settings {
  /** The revision of a document of which nothing tells one. */
  readonly defaultRevision: string;
  /** The type of a document of which nothing tells one; Referral unless given. */
  readonly defaultType?: string;
  /** The profile for a document of which nothing tells one; strict unless given. */
  readonly defaultProfile?: Profile;
  /** The revision of every document; without it each document and its file tell. */
  readonly revision?: string;
  /** The type of every document; without it each document and its file tell. */
  readonly type?: string;
  /** The profile for every document; without it each document and its file tell. */
  readonly profile?: Profile;
  /** How many bytes one document may have. */
  readonly largest?: number;
  /** Says what documents exercise, where that is asked for. */
  readonly collector?: Collector;
  /** Looks for the faults of documents, where that is not for the validator of their contract alone. */
  readonly lookFor?: (contract: Contract) => Look | undefined;
}

/** Says what documents exercise of the contract. */
interface Collector {
  collect(value: unknown, contract: Pick<Contract, 'revision' | 'type'>): readonly Feature[];
  collectCodes(codes: Iterable<string>, contract: Pick<Contract, 'revision' | 'type'>): readonly Feature[];
}

/** The type of a document when nothing tells. */
export const defaultType = 'Referral';

/** The profile when nothing tells. */
export const defaultProfile = 'strict';
