/** The distance of a word that a text does not stand for. */
const never = Number.POSITIVE_INFINITY;

/**
 * Optimal string alignment distance: edits, insertions, deletions and swaps of neighbours.
 *
 * @returns the distance, or infinity as soon as it must be over `limit`
 */
const distance = (from: string, to: string, limit: number): number => {
  // What both begin or end with costs nothing; of a slip, little more is left.
  let [start, end] = [0, from.length];
  let last = to.length;
  while (start < end && from[start] === to[start]) start++;
  while (end > start && last > start && from[end - 1] === to[last - 1]) {
    end--;
    last--;
  }
  let before: number[] = [];
  let previous: number[] = [];
  for (let column = start; column <= last; column++) previous[column] = column - start;
  let leastBefore = 0;
  for (let row = start; row < end; row++) {
    const current: number[] = [];
    let least = row + 1 - start;
    current[start] = least;
    for (let column = start; column < last; column++) {
      let here = Math.min(
        (previous[column + 1] as number) + 1,
        (current[column] as number) + 1,
        (previous[column] as number) + (from[row] === to[column] ? 0 : 1),
      );
      if (row > start && column > start && from[row] === to[column - 1] && from[row - 1] === to[column])
        here = Math.min(here, (before[column - 1] as number) + 1);
      current[column + 1] = here;
      least = Math.min(least, here);
    }
    // A swap looks back two rows, so both must be beyond the limit.
    if (least > limit && leastBefore > limit) return never;
    leastBefore = least;
    before = previous;
    previous = current;
  }
  return previous[last] as number;
};

/** A text as it is compared. */
interface Folded {
  /** Letters and digits alone, in lower case: what is left when case, spaces and punctuation do not count. */
  readonly text: string;
  /** Its characters as the bits of a number; characters 32 apart share one. */
  readonly characters: number;
}

const plain = /^[a-z0-9]*$/;

const folded = (word: string): Folded => {
  const lower = word.toLowerCase();
  const text = plain.test(lower) ? lower : lower.replaceAll(/[^\p{L}\p{N}]/gu, '');
  let characters = 0;
  for (let at = 0; at < text.length; at++) characters |= 1 << text.charCodeAt(at);
  return { text, characters };
};

/** What words fold to, by their list: the same few lists are asked again and again. */
const foldedLists = /*#__PURE__*/ new WeakMap<readonly string[], readonly Folded[]>();

const foldedList = (words: readonly string[]): readonly Folded[] => {
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

/** Whether more characters of a text than the limit are nowhere in the word: at least so many letters are wrong. */
const hasStrangers = (key: Folded, target: Folded, limit: number): boolean => {
  let strange = key.characters & ~target.characters;
  for (let count = 0; count < limit; count++) strange &= strange - 1;
  return strange !== 0;
};

/** How many letters are wrong, or infinity when a text is no misspelling of the word. */
const misspelling = (key: Folded, target: Folded): number => {
  const { length } = key.text;
  const limit = limitOf(Math.min(length, target.text.length));
  if (Math.abs(length - target.text.length) > limit || hasStrangers(key, target, limit)) return never;
  const away = distance(key.text, target.text, limit);
  return away <= limit ? away : never;
};

/** Whether a word is a text with letters left out in one place, as `10001employees` of `10001to20000employees`. */
const hasGap = (key: string, target: string): boolean => {
  if (key.length < 2 * shortestPart || key.length >= target.length) return false;
  let same = 0;
  while (key[same] === target[same]) same += 1;
  return target.endsWith(key.slice(same));
};

/** Behind slips of one or two letters, before worse ones, the shortest word first: a number between 2 and 3. */
const partOf = (key: Folded, target: Folded): number => {
  const { text } = key;
  const isPart =
    text.length >= shortestPart &&
    !hasStrangers(key, target, 0) &&
    (target.text.includes(text) || hasGap(text, target.text));
  return isPart ? 3 - 1 / target.text.length : never;
};

const keyOf = (text: string): Folded => folded(text.length > longest ? '' : text);

/**
 * Whether a text is most likely a slip for `word`: another case, other spaces or punctuation, or at most
 * a third of the letters wrong.
 */
export const isMisspelling = (text: string, word: string): boolean => {
  const key = keyOf(text);
  return key.text !== '' && misspelling(key, folded(word)) !== never;
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
  const key = keyOf(typeof text === 'string' ? text : '');
  const found: { word: Word; away: number }[] = [];
  if (key.text !== '')
    foldedList(words).forEach((target, index) => {
      const away = Math.min(misspelling(key, target), partOf(key, target));
      if (away !== never) found.push({ word: words[index] as Word, away });
    });
  return found
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ word }) => word);
};
