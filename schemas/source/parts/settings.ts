/** What a revision decides in addition to its types; its `index.ts` exports it as `settings`. */
export interface RevisionSettings {
  /** Whether the values of enumerations have documented positions: a value's is its index. */
  readonly positions: boolean;
  /** The types that are documents by themselves, each with a self-contained bundle. */
  readonly documents: readonly string[];
  /** The document that the service posts to webhooks, if it does. */
  readonly event?: string;
  /** What the tolerant profile still requires, by type: members that are never absent, null or empty. */
  readonly kept: Readonly<Record<string, readonly string[]>>;
}
