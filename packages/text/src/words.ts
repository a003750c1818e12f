/** @returns a number of things: `1 file`, `2 files`, `1 entry`, `2 entries`. */
export const plural = (count: number, one: string, many: string = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** @returns alternatives in a sentence: `a, b or c`. */
export const alternatives = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

/** @returns the name of a type as files and folders have it: `customer-profile` for `CustomerProfile`. */
export const kebabCase = (name: string): string => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/** @returns a whole number with its thousands separated: `12,345`. */
export const grouped = (count: number): string => count.toLocaleString('en-US');
