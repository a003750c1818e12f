/** @returns a number of things: `1 file`, `2 files`, `1 entry`, `2 entries`. */
export const plural = (count: number, one: string, many: string = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/**
 * @param around what each name stands in, such as quotes
 * @returns alternatives in a sentence: `a, b or c`
 */
export const alternatives = (names: readonly string[], around = ''): string => {
  let sentence = '';
  for (let index = 0; index < names.length; index++) {
    if (index > 0) sentence += index < names.length - 1 ? ', ' : ' or ';
    sentence += around + names[index] + around;
  }
  return sentence;
};

/** @returns the name of a type as files and folders have it: `customer-profile` for `CustomerProfile`. */
export const kebabCase = (name: string): string => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/** @returns a whole number with its thousands separated: `12,345`. */
export const grouped = (count: number): string => count.toLocaleString('en-US');
