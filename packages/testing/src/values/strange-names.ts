/** Names that every object has an answer to, without having such a member. */
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const marks = ['', ' ', '/', '~', '~1', '.', '$', '_', '"', '\u0000', 'é', '漢', '😀'];

/**
 * @param names the members of a type
 * @returns names that share no letter with any of them, so that they are slips for none
 */
export const strangeNames = (names: readonly string[]): string[] => {
  const used = new Set(names.join('').toLowerCase());
  const unused = letters.filter((letter) => !used.has(letter));
  return [...inherited, ...marks.flatMap((mark) => [mark, ...unused.map((letter) => `${letter}${mark}${letter}`)])];
};

/** @returns a copy of `value` with one more member; a name such as `__proto__` makes a member like any other. */
export const withMember = (value: object, name: string, member: unknown): object =>
  Object.fromEntries([...Object.entries(value), [name, member]]);
