/** A JSON Pointer (RFC 6901) as its parts: member names and array indexes. */
export type Path = readonly (string | number)[];

/** @returns the path as a JSON Pointer; the empty string is the whole document. */
export const pointerOf = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
