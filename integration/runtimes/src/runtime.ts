import type { Conformance } from '../suite/verdict.ts';

/** Where the suite lies, ready to run. */
export interface Stage {
  /** A project with the packed packages installed, the suite, and `documents.json`. */
  readonly folder: string;
  /** The documents, as `documents.json` holds them. */
  readonly documents: string;
  /** The suite as one file for workerd. */
  readonly worker: string;
  /** The suite as one file for a browser. */
  readonly page: string;
}

/** A runtime that is on this machine. */
export interface Runtime {
  readonly name: string;
  readonly version: string;
  /** Whether the suite runs where text cannot become code. */
  readonly forbidsCode: boolean;
  /** @throws {Error} with what went wrong, when the runtime gives no answer */
  readonly run: (stage: Stage) => Promise<Conformance>;
}

/** A runtime that is not on this machine. */
export interface Absent {
  readonly name: string;
  /** Why, and what would fix it. */
  readonly why: string;
}
