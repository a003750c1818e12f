/** The rows of the table of distances that are in use: the one before last, the last, the current. */
let rows: [number[], number[], number[]] = [[], [], []];

/**
 * Optimal string alignment distance: edits, insertions, deletions and swaps of neighbours.
 *
 * @returns the distance, or infinity as soon as it must be over `limit`
 */
const distance = (a: string, b: string, limit: number): number => {
  let least = 0;
  for (let column = 0; column <= b.length; column++) rows[1][column] = column;
  for (let row = 1; row <= a.length; row++) {
    const [before, previous, current] = rows;
    const leastBefore = least;
    least = current[0] = row;
    for (let column = 1; column <= b.length; column++) {
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const here = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1),
        isSwapped ? (before[column - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
      current[column] = here;
      least = Math.min(least, here);
    }
    // A swap looks back two rows, so both must be beyond the limit.
    if (least > limit && leastBefore > limit) return Number.POSITIVE_INFINITY;
    rows = [previous, current, before];
  }
  return rows[1][b.length] as number;
};

const plain = /^[a-z0-9]*$/;

/** Letters and digits alone, in lower case: what is left when case, spaces and punctuation do not count. */
const folded = (text: string): string => {
  const lower = text.toLowerCase();
  return plain.test(lower) ? lower : lower.replaceAll(/[^\p{L}\p{N}]/gu, '');
};

/** What words fold to, by their list: the same few lists are asked again and again. */
const foldedLists = /*#__PURE__*/ new WeakMap<readonly string[], readonly string[]>();

const foldedList = (words: readonly string[]): readonly string[] => {
  const known = foldedLists.get(words);
  if (known) return known;
  const list = words.map(folded);
  foldedLists.set(words, list);
  return list;
};

/** A text longer than this is no misspelling of anything, and is not compared. */
const longest = 80;

/** Fewer letters than this say nothing about a longer word that holds them. */
const shortestPart = 4;

/** How many letters of a word this long may be wrong. */
const limitOf = (length: number): number => Math.max(1, Math.floor(length / 3));

/** How many characters of a text are nowhere in another: at least so many are wrong. */
const strangers = (a: string, b: string): number => {
  let count = 0;
  for (let at = 0; at < a.length; at++) if (!b.includes(a[at] as string)) count += 1;
  return count;
};

/** How many letters are wrong, or infinity when a text is no misspelling of the word. */
const misspelling = (key: string, target: string): number => {
  const limit = limitOf(Math.min(key.length, target.length));
  if (key === target) return 0;
  if (Math.abs(key.length - target.length) > limit || strangers(key, target) > limit) return Number.POSITIVE_INFINITY;
  const away = distance(key, target, limit);
  return away <= limit ? away : Number.POSITIVE_INFINITY;
};

/** Whether a word is a text with letters left out in one place, as `10001employees` of `10001to20000employees`. */
const hasGap = (key: string, target: string): boolean => {
  if (key.length < 2 * shortestPart || key.length >= target.length) return false;
  let same = 0;
  while (key[same] === target[same]) same += 1;
  return target.endsWith(key.slice(same));
};

/** Behind slips of one or two letters, before worse ones, the shortest word first: a number between 2 and 3. */
const partOf = (key: string, target: string): number =>
  (key.length >= shortestPart && target.includes(key)) || hasGap(key, target)
    ? 3 - 1 / target.length
    : Number.POSITIVE_INFINITY;

const keyOf = (text: string): string => (text.length > longest ? '' : folded(text));

/**
 * Whether a text is most likely a slip for `word`: another case, other spaces or punctuation, or at most
 * a third of the letters wrong.
 */
export const isMisspelling = (text: string, word: string): boolean => {
  const key = keyOf(text);
  return key !== '' && misspelling(key, folded(word)) !== Number.POSITIVE_INFINITY;
};

/**
 * Finds the words that a text most likely stands for: those with one or two letters wrong, then those that
 * hold the text whole or but for one gap, then those with more letters wrong. Ties keep the order of `words`.
 *
 * @param text what was written
 * @param words what could have been meant
 * @param most how many to return at the most
 */
export const nearest = <Word extends string>(text: string, words: readonly Word[], most = 3): Word[] => {
  const key = typeof text === 'string' ? keyOf(text) : '';
  if (key === '') return [];
  const found: { word: Word; away: number }[] = [];
  foldedList(words).forEach((target, index) => {
    if (target.length + limitOf(target.length) < key.length) return;
    const away = Math.min(misspelling(key, target), partOf(key, target));
    if (away !== Number.POSITIVE_INFINITY) found.push({ word: words[index] as Word, away });
  });
  return found
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ word }) => word);
};
