/** Something of every revision: there for those that are named, as the compiler knows, and maybe for any other text. */
export type ByRevision<Revision extends string, Value> = Readonly<Record<Revision, Value>> &
  Readonly<Record<string, Value>>;
