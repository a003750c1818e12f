import type { Suggestion } from '@referral-kit/validator';
import type { Feature } from '../coverage/feature.ts';
import type { Excerpt, Range } from '../text/lines.ts';

/** What became of one document, or of a file that no document could be taken from. */
export type Outcome =
  /** It is valid; there may be warnings. */
  | 'valid'
  | 'invalid'
  /** It fails with just the issues that its sidecar states. */
  | 'failed-as-expected'
  /** It could not be read or parsed. */
  | 'unreadable'
  /** There was nothing to validate. */
  | 'empty';

/** Another place that a finding depends on. */
export interface RelatedPlace extends Range {
  readonly pointer: string;
  readonly message: string;
  /** Which record of the file it is in, where that is another one than the finding's. */
  readonly record?: number;
  /** The text of that record. */
  readonly excerpt?: Excerpt;
}

/** One fault, with its place in the file. */
export interface Finding extends Range {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly pointer: string;
  readonly message: string;
  readonly expected?: string;
  readonly received?: string;
  /** How to mend it, as data. */
  readonly suggestion?: Suggestion;
  /** How to mend it, in words. */
  readonly help?: string;
  readonly related?: readonly RelatedPlace[];
}

/** What was found about one document. Plain data, so that it may come from another thread. */
export interface Verdict {
  /** The path from the working folder, with forward slashes; `<stdin>` for standard input. */
  readonly file: string;
  /** Which record of its file the document is, from 1; only in files that hold several. */
  readonly record?: number;
  /** Where in its document the record stands, as a JSON Pointer: `/value/3`; only in lists that were opened. */
  readonly root?: string;
  /** The id of the referral that the document is a snapshot of; only where histories are checked. */
  readonly id?: string;
  readonly type: string;
  /** The revision, where it is another than that of the run: the folders of the file tell. */
  readonly revision?: string;
  readonly profile: string;
  readonly outcome: Outcome;
  /** In the order of the file. */
  readonly issues: readonly Finding[];
  /** What the document exercises of the contract; only where coverage is asked for. No report has it. */
  readonly exercised?: readonly Feature[];
  /** The text that the places are in, when there are any to show. */
  readonly excerpt?: Excerpt;
}
