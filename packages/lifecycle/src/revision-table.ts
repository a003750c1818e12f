/** The transition table of one revision, in the order of its enumerations. */
export interface RevisionTable {
  /** The revision's date, such as `2018-10-01`. */
  readonly revision: string;
  /** The statuses that each status may be followed by. A status without a row is not here. */
  readonly next: Readonly<Record<string, readonly string[]>>;
  /** The substatuses that go with each status. With one without a row go those that are in no row. */
  readonly details: Readonly<Record<string, readonly string[]>>;
}
