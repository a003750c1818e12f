import type { LocatedDocument } from '@referral-kit/parse/located-document';

/** How files of some names hold documents. */
export interface Format {
  /** The endings of the files' names, without the dot. */
  readonly endings: readonly string[];
  /** Whether each line holds a document, so that a file is read, and divided among threads, line by line. */
  readonly isLines: boolean;
  /** Whether a document is written in JSON, so that an edit of its text leaves all else as it is. */
  readonly isJson: boolean;
  /**
   * @param bytes a file without a byte order mark
   * @returns its documents, in their order; none if there is nothing in it
   */
  read(bytes: Buffer): Iterable<LocatedDocument>;
}
