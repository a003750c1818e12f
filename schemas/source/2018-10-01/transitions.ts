/** What a status may be followed by, and which substatuses go with it. */
export interface TransitionRow {
  readonly status: readonly string[];
  readonly substatus: readonly string[];
}

/** The documented transition table, by status. `None` is in no row: nothing leads to it or from it. */
export const transitions = {
  New: { status: ['New', 'Active', 'Closed'], substatus: ['Pending', 'Received'] },
  Active: { status: ['Active', 'Closed'], substatus: ['Accepted'] },
  Closed: { status: ['Closed'], substatus: ['Won', 'Lost', 'Declined', 'Expired'] },
} as const satisfies Record<string, TransitionRow>;
