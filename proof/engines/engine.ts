/** A schema in one file, references and all. */
export type Bundle = Readonly<Record<string, unknown>>;

/** @returns whether the document is valid */
type Verdict = (document: unknown) => boolean;

/** A validator of JSON Schema 2020-12 that is not ours. */
export interface Engine {
  readonly name: string;
  /** @throws {Error} when it cannot compile the schema */
  compile(bundle: Bundle): Verdict | Promise<Verdict>;
}
