/** Something that reads what strangers write, and what has to be true of whatever it is given. */
export interface Target {
  readonly name: string;
  /** What is held to what, as the table says it. */
  readonly what: string;
  /** Inputs to begin with. */
  readonly seeds: readonly string[];
  /** Pieces that inputs are made of. */
  readonly tokens: readonly string[];
  /** The longest input, in bytes. */
  readonly longest: number;
  /** @returns whether a script is part of what is tried, by its URL: reaching new parts of it is progress */
  isTried(url: string): boolean;
  /**
   * Tries one input.
   *
   * @returns what is wrong; nothing where all is well. What is thrown is wrong, too
   */
  fault(input: Buffer): string | undefined | Promise<string | undefined>;
}
