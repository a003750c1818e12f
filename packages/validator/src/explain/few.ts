/** A list of at most this many values is written out. */
export const few = 12;
