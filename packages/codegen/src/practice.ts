/** A state that occurs in practice, though the documented contract does not have it. */
export interface PracticeState {
  readonly status: string;
  readonly substatus: string;
  /** The code of the issue that reports it. */
  readonly code: string;
}

/** What practice adds to a transition table: the member `practice` of its emitted file. */
export interface Practice {
  /** The statuses in which the thing comes into being. */
  readonly initial: readonly string[];
  readonly states?: readonly PracticeState[];
  /** The reasons that are given for a substatus. */
  readonly reasons?: Readonly<Record<string, readonly string[]>>;
}
