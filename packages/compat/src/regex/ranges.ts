/** Sets of code points as ascending ranges that do not touch, both ends included. */
export type Ranges = readonly (readonly [number, number])[];

export const lastCodePoint = 0x10ffff;
export const anyCharacter: Ranges = [[0, lastCodePoint]];

export const union = (...sets: readonly Ranges[]): Ranges => {
  const merged: [number, number][] = [];
  for (const [low, high] of sets.flat().sort((left, right) => left[0] - right[0])) {
    const last = merged.at(-1);
    if (last && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else merged.push([low, high]);
  }
  return merged;
};

export const complement = (set: Ranges): Ranges => {
  const gaps: [number, number][] = [];
  let next = 0;
  for (const [low, high] of set) {
    if (low > next) gaps.push([next, low - 1]);
    next = high + 1;
  }
  if (next <= lastCodePoint) gaps.push([next, lastCodePoint]);
  return gaps;
};

export const contains = (set: Ranges, codePoint: number): boolean => {
  let [low, high] = [0, set.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = set[middle] as readonly [number, number];
    if (codePoint < from) high = middle - 1;
    else if (codePoint > to) low = middle + 1;
    else return true;
  }
  return false;
};
