import type { WritingCode } from '@referral-kit/codes/writing-codes';
import type { FaultOf, Node, PendingFaultOf } from '@referral-kit/validator/internal/json';
import type { Excerpt } from './excerpt.ts';

/** A fault in how a document is written. */
export type Fault = FaultOf<WritingCode | 'file/empty'>;

/** A fault before the value that it is in is known. */
export type PendingFault = PendingFaultOf<WritingCode>;

/** One document as it was written, in JSON or YAML, and what it says. */
export interface LocatedDocument {
  /** The text that its places are in: its own, or that of the list that it is an item of. */
  readonly excerpt: Excerpt;
  /** How many bytes of the file come before that text. */
  readonly offset: number;
  /** What is wrong with how it is written, in the order of the text. */
  readonly faults: readonly Fault[];
  /** What it says, unless the text is not JSON, or YAML, at all. */
  readonly content?: {
    readonly value: unknown;
    /** Finds where every value stands. */
    root(): Node;
  };
  /** Which record of its file it is, from 1; absent in a file that holds one document. */
  readonly record?: number;
  /** Where in its text it stands, as a JSON Pointer; only for an item of a list. */
  readonly root?: string;
}
