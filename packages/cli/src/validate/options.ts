import type { Feature } from '@referral-kit/coverage/coverage';
import type { Contract, Profile } from '../contract.ts';
import type { ValidatedRecord } from './document.ts';
import type { Diagnostic } from './document-result.ts';
import type { Validator, Verdict } from './verdict.ts';

/** What documents are validated against. */
export interface ValidateOptions {
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
  readonly maxSize?: number;
  /** Says what documents exercise, where that is asked for. */
  readonly collector?: Collector;
  /** Looks for the faults of documents, where that is not for the validator of their contract alone. */
  readonly validatorFor?: (contract: Contract) => Validator | undefined;
  /** Whether documents are validated against no contract, so that only how they are written is judged. */
  readonly writingOnly?: boolean;
  /** Finds what is wrong with the records of a file together, whatever they are one by one. */
  readonly checkHistory?: (records: readonly ValidatedRecord[]) => HistoryDiagnostics;
}

/** What was found about records in addition to what each one is. */
export interface HistoryDiagnostics {
  /** What was found, by the record that it is about. */
  readonly diagnostics: ReadonlyMap<ValidatedRecord, readonly Diagnostic[]>;
  /** @returns what is said of a record instead of all else, where it cannot be one of a history */
  notASnapshot(record: ValidatedRecord): Verdict | undefined;
  /** @returns the id of the referral that the record is a snapshot of */
  idOf(record: ValidatedRecord): string | undefined;
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
