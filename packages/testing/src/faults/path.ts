/** Member names and array indexes, from the whole document down. */
export type Path = readonly (string | number)[];

/** @returns whether one path is the other, or leads to it. */
export const overlap = (a: Path, b: Path): boolean => {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) return false;
  return true;
};
