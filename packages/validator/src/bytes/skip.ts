/**
 * Skips one JSON value that is valid and faithfully written. Functions named so take the bytes of a text and the offset
 * where a value begins, and return the offset just past it, or {@link none} where there is no such value.
 *
 * The bytes end with zeros, so that no function has to look for the end: a zero is nothing that JSON allows.
 *
 * @param depth how many arrays and objects the value is in
 */
export type Skip = (view: DataView, at: number, depth: number) => number;

/** What is returned where there is nothing to skip. */
export const none = -1;

/** How many zeros follow a text: no function looks further past a byte that it has compared. */
export const padding = 32;
