/** One catalog: its ids, and two functions over them. */
export interface Catalog<Ids extends readonly string[]> {
  /** Every id, in documented order; frozen. */
  readonly ids: Ids;
  /**
   * Whether a value is an id of the catalog, letter for letter: case, spaces and punctuation count.
   * Takes the same time however long the catalog is, and throws on no value.
   */
  readonly has: (id: unknown) => id is Ids[number];
  /**
   * Finds the ids that a text most likely stands for, the nearest first; none when no id is near.
   *
   * @param text what was written
   * @param most how many ids to return at the most; 3 unless told otherwise
   */
  readonly suggest: (text: string, most?: number) => Ids[number][];
}
