/** A document to judge. */
export interface Document {
  /** Path below the folder of fixtures. */
  readonly path: string;
  readonly revision: string;
  readonly profile: 'strict' | 'tolerant';
  readonly typeName: string;
  /** The document as JSON: each runtime parses it itself. */
  readonly text: string;
}

/** What the packages say of one document. */
export interface Verdict {
  readonly path: string;
  /** Whether it is accepted, by each way of asking. */
  readonly accepted: Readonly<Record<string, boolean>>;
  /** Code and pointer of each issue, in the order in which they are reported. */
  readonly issues: readonly string[];
  /** The same of each warning. */
  readonly warnings: readonly string[];
}

/** What one runtime answers. */
export interface Conformance {
  /** Whether the runtime lets text become code. */
  readonly generatesCode: boolean;
  /** The values of the package of types: the enumerations. */
  readonly types: Readonly<Record<string, unknown>>;
  readonly verdicts: readonly Verdict[];
  /** What the faithful reading of JSON finds in texts that are odd: code, pointer and place of each fault. */
  readonly readings: readonly string[];
}
