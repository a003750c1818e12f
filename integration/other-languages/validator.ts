/** A validator that can be run here. */
export interface Validator {
  readonly name: string;
  /** @returns which of some documents a schema accepts; all are paths. @throws {Error} when it does not say */
  accepted(schema: string, documents: readonly string[]): Promise<Set<string>>;
}

/** A validator that this machine does not have. */
export interface Absent {
  readonly name: string;
  readonly why: string;
}
