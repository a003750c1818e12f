import type { CoverageData } from '@referral-kit/coverage/report';
import type { Output } from '@referral-kit/files/output';
import type { RunFile } from '../files/outputs.ts';
import type { DocumentResult } from '../validate/document-result.ts';

/** What a filter says of a run as a whole. */
interface RunFindings {
  /** What the documents exercise of the contract. */
  readonly coverage?: CoverageData;
}

/** Sees the results of a run before they are counted and reported. */
export interface ResultFilter {
  /** The file that it reads or writes, which is no document. */
  readonly file?: RunFile & { readonly isOutput: boolean };
  /** @returns the result as it is to be counted and reported */
  result(result: DocumentResult): DocumentResult;
  /** @returns results of the filter itself, reported after those on files */
  results?(): Iterable<DocumentResult>;
  /** @returns what it adds to the summary of the run, once there are no more results */
  findings?(): RunFindings;
  /**
   * Says what it saw, after the reports.
   *
   * @param notes for what is said to people
   * @returns the exit status that this asks for, if it asks for one
   */
  end?(notes: Output): number | undefined;
}
