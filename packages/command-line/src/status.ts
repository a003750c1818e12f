/** What the exit status of the command says. */
export const status = {
  /** Everything that was validated is valid, or fails as expected. */
  valid: 0,
  /** Something is not valid. */
  faults: 1,
  /** The command was used, or is configured, in a way it does not know. */
  usage: 2,
  /** There was nothing to validate, or a path matched no file. */
  nothing: 3,
  /** Something could not be read or parsed, so it has no verdict. */
  unreadable: 4,
  /** Somebody pressed Ctrl+C, so not all was looked at: what shells report of a program that ends so. */
  interrupted: 130,
  /** The command itself is at fault. */
  bug: 70,
} as const;

/** The most serious first. */
export const bySeriousness: readonly number[] = [
  status.bug,
  status.usage,
  status.unreadable,
  status.faults,
  status.nothing,
  status.valid,
];

/** @returns the status of a whole, from those of its parts: the most serious one; without any part there was nothing. */
export const worst = (all: readonly number[]): number =>
  bySeriousness.find((one) => all.includes(one)) ?? status.nothing;
