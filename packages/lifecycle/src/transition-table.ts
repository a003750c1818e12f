/** A state that occurs in real data, though the documented contract does not have it. */
export interface PracticeState {
  readonly status: string;
  readonly substatus: string;
  /** The code under which it is refused. */
  readonly code: 'referral/closed-as-error';
}

/** The transition table of one machine, in the order of the enumerations it is made of. */
export interface TransitionTable {
  /** What has the states: `referral` or `registration`. */
  readonly name: string;
  /** The revision's date, such as `2018-10-01`. */
  readonly revision: string;
  /** The statuses that each status may be followed by. A status without a row is not here. */
  readonly next: Readonly<Record<string, readonly string[]>>;
  /** The statuses in which the thing comes into being. */
  readonly initial: readonly string[];
  /**
   * The substatuses that go with each status. With one without a row go those that are in no row. Absent where a
   * status alone is a state.
   */
  readonly details?: Readonly<Record<string, readonly string[]>>;
  /** The states that are known from practice only. */
  readonly practice?: readonly PracticeState[];
  /** What the documentation calls each status, where that is not the status itself. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The statuses for which no value on the wire is known. */
  readonly unwired?: readonly string[];
}
