/** What is known from practice about the states of a transition table, beyond what the table documents. */
export interface Practice {
  /** The statuses in which the thing comes into being. */
  readonly initial: readonly string[];
  /** States that occur, though the documented contract does not have them, and the code of an issue for each. */
  readonly states?: readonly { readonly status: string; readonly substatus: string; readonly code: string }[];
  /** The reasons that are given for a substatus. */
  readonly reasons?: Readonly<Record<string, readonly string[]>>;
}
