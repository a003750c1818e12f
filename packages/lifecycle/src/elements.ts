/** @returns the elements of an array, in an array of our own; nothing for what is none, or throws when it is read. */
export const elementsOf = (value: unknown): readonly unknown[] | undefined => {
  try {
    // By index, since an iterator could be anything.
    return Array.isArray(value) ? Array.from({ length: value.length }, (_, index) => value[index]) : undefined;
  } catch {
    return undefined;
  }
};
