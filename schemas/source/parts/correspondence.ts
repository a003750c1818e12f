/** How what an earlier revision says is said in a later one, whose `index.ts` exports it as `correspondence`. */
export interface Correspondence {
  /** The earlier revision. */
  readonly with: string;
  /** The earlier name of each type that has another one now. */
  readonly types: Readonly<Record<string, string>>;
  /**
   * By the later name of the type: the earlier name of a member, and the later one. `outer/inner` is the member
   * `inner` of the object in `outer`.
   */
  readonly members: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By the later name of the type, members that were one object and are now a list with an entry for each of its members. */
  readonly lists: Readonly<Record<string, Readonly<Record<string, ListCorrespondence>>>>;
}

/** An object, and the list that stands for it. */
interface ListCorrespondence {
  /** The member of an entry that tells which member of the object it stands for. */
  readonly by: string;
  /** The member of an entry that holds the value. */
  readonly value: string;
  /** The members of the object, and what `by` says for each. */
  readonly names: Readonly<Record<string, string>>;
}
