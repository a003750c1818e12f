/** Optimal string alignment distance: edits, insertions, deletions and swaps of neighbours. */
const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] as number) + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] as number;
};

/** Letters and digits alone, in lower case: what is left when case, spaces and punctuation do not count. */
const folded = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** A text longer than this is no misspelling of anything, and is not compared. */
const longest = 80;

/** A part shorter than this says nothing about the whole. */
const shortestPart = 4;

/** How far a text is from a word, or `undefined` when it is no misspelling of it. */
const misspelling = (key: string, target: string): number | undefined => {
  const limit = Math.max(1, Math.floor(Math.min(key.length, target.length) / 3));
  if (Math.abs(key.length - target.length) > limit) return undefined;
  const away = distance(key, target);
  return away <= limit ? away : undefined;
};

const partOf = (key: string, target: string): number | undefined =>
  key.length >= shortestPart && target.includes(key) ? target.length : undefined;

const keyOf = (text: string): string => (text.length > longest ? '' : folded(text));

/**
 * Whether a text is most likely a slip for `word`: another case, other spaces or punctuation, or at most
 * a third of the letters wrong.
 */
export const isMisspelling = (text: string, word: string): boolean => {
  const key = keyOf(text);
  return key !== '' && misspelling(key, folded(word)) !== undefined;
};

/**
 * Finds the words that a text most likely stands for: misspelt ones first, nearest first, then those
 * that hold the text as a part. Ties keep the order of `words`.
 *
 * @param text what was written
 * @param words what could have been meant
 * @param most how many to return at the most
 */
export const nearest = (text: string, words: readonly string[], most = 3): string[] => {
  const key = keyOf(text);
  if (key === '') return [];
  const found: { word: string; away: number }[] = [];
  for (const word of words) {
    const target = folded(word);
    const away = misspelling(key, target) ?? partOf(key, target);
    if (away !== undefined) found.push({ word, away });
  }
  return found
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ word }) => word);
};
