const separator = /[\s_-]/;
const separators = /[\s_-]/g;

/** @returns a member's name as names are compared: in any case, with any of the usual separators or none. */
export const foldName = (name: string): string =>
  (separator.test(name) ? name.replaceAll(separators, '') : name).toLowerCase();

/** @returns a text of a list as such texts are compared: in any case, with any white space or none. */
export const foldText = (text: string): string => text.replaceAll(/\s/gu, '').toLowerCase();

/**
 * @param fold how names are compared
 * @returns the names by how they are compared, without those that only a letter's case or a space tells apart
 */
export const byFold = (names: Iterable<string>, fold: (name: string) => string): Map<string, string> => {
  const found = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const name of names) {
    const folded = fold(name);
    if (found.has(folded)) ambiguous.add(folded);
    found.set(folded, name);
  }
  for (const folded of ambiguous) found.delete(folded);
  return found;
};
