import type { Output } from '../files/output.ts';
import type { DocumentResult } from '../validate/document-result.ts';

/** Sees the results of a run before they are counted and reported. */
export interface ResultFilter {
  /** The absolute path of a file of its own, which is no document. */
  readonly path?: string;
  /** @returns the result as it is to be counted and reported */
  result(result: DocumentResult): DocumentResult;
  /** @returns results of the filter itself, reported after those on files */
  results?(): Iterable<DocumentResult>;
  /**
   * Says what it saw, after the reports.
   *
   * @param notes for what is said to people
   * @returns the exit status that this asks for, if it asks for one
   */
  end?(notes: Output): number | undefined;
}
