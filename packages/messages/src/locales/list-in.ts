/** Writes lists of alternatives in one language. */
export interface Alternatives {
  /** @returns words as alternatives, such as `a, b oder c`. */
  readonly or: (words: readonly string[]) => string;
  /** @returns values of the contract in quotes as alternatives, such as `"a", "b" oder "c"`. */
  readonly orQuoted: (values: readonly string[]) => string;
}

/** @param language a BCP 47 tag */
export const alternativesIn = (language: string): Alternatives => {
  let format: Intl.ListFormat | undefined;
  const or = (words: readonly string[]): string => {
    format ??= new Intl.ListFormat(language, { type: 'disjunction' });
    return format.format(words);
  };
  return { or, orQuoted: (values) => or(values.map((value) => `"${value}"`)) };
};
