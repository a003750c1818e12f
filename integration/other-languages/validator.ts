import { linesOf, type run } from '../../scripts/packages/run.ts';

/** A validator that can be run here. */
export interface Validator {
  readonly name: string;
  /** The dialect of the schemas that it is given; 2020-12 unless it says another. */
  readonly dialect?: 'draft-07';
  /** @returns which of some documents a schema accepts; all are paths. @throws {Error} when it does not say */
  accepted(schema: string, documents: readonly string[]): Promise<Set<string>>;
}

/** A validator that this machine does not have. */
export interface Absent {
  readonly name: string;
  readonly why: string;
}

/**
 * @param ended a program that prints `valid` or `invalid` and the path for each document, in one line
 * @returns the documents that it calls valid
 * @throws {Error} with what it printed when it does not say that of each
 */
export const acceptedBy = (ended: Awaited<ReturnType<typeof run>>, documents: readonly string[]): Set<string> => {
  const lines = new Set(ended.stdout.trim().split('\n'));
  if (lines.size !== documents.length) throw new Error(linesOf(ended).slice(-20).join('\n'));
  return new Set(documents.filter((document) => lines.has(`valid    ${document}`)));
};
