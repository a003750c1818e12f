/** The gate cannot tell whether it may open; the message says why, and what to do. Not to know is no reason to open. */
export class Undecided extends Error {}
