/** A place in a JSON document: member names and array indexes, from the root down. */
export type Path = readonly (string | number)[];

/** @returns a member name or an index as a reference token of a JSON Pointer (RFC 6901), without its slash. */
export const escapeToken = (part: string | number): string =>
  typeof part === 'string' && (part.includes('/') || part.includes('~'))
    ? part.replaceAll('~', '~0').replaceAll('/', '~1')
    : `${part}`;

/** @returns a path as a JSON Pointer (RFC 6901); the empty string is the whole document. */
export const pointerOf = (path: Path): string => {
  let pointer = '';
  for (const part of path) pointer += `/${escapeToken(part)}`;
  return pointer;
};

const unescapeToken = (token: string): string =>
  token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token;

/**
 * @param pointer a JSON Pointer (RFC 6901)
 * @returns its reference tokens: array indexes are text, as every token is
 */
export const tokensOf = (pointer: string): string[] => pointer.split('/').slice(1).map(unescapeToken);

const syntax = /^(?:\/(?:[^~/]|~[01])*)*$/;

/** @returns whether a text is a JSON Pointer (RFC 6901). */
export const isPointer = (text: string): boolean => syntax.test(text);
