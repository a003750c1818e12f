/** The distance of a word that a text does not stand for. */
const never = Number.POSITIVE_INFINITY;

/**
 * Optimal string alignment distance: edits, insertions, deletions and swaps of neighbours.
 *
 * @returns the distance, or infinity as soon as it must be over `limit`
 */
const distance = (from: string, to: string, limit: number): number => {
  // What both begin with costs nothing.
  let start = 0;
  while (start < from.length && from[start] === to[start]) start++;
  let before: number[] = [];
  let previous: number[] = [];
  for (let column = start; column <= to.length; column++) previous.push(column - start);
  let leastBefore = 0;
  for (let row = start; row < from.length; row++) {
    let least = row + 1 - start;
    let here = least;
    const current = [here];
    for (let column = start; column < to.length; column++) {
      const at = column - start;
      const above = Math.min(previous[at + 1] as number, here) + 1;
      here = Math.min(above, (previous[at] as number) + (from[row] === to[column] ? 0 : 1));
      if (row > start && at > 0 && from[row] === to[column - 1] && from[row - 1] === to[column])
        here = Math.min(here, (before[at - 1] as number) + 1);
      current.push(here);
      least = Math.min(least, here);
    }
    // A swap looks back two rows, so both must be beyond the limit.
    if (least > limit && leastBefore > limit) return never;
    leastBefore = least;
    before = previous;
    previous = current;
  }
  return previous.at(-1) as number;
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

const keyOf = (text: unknown): Folded => folded(typeof text === 'string' && text.length <= longest ? text : '');

/** Fewer letters than this say nothing about a longer word that holds them. */
const shortestPart = 4;

/** Whether more characters of one text than the limit are nowhere in the other: at least so many letters are wrong. */
const hasStrangers = (one: Folded, other: Folded, limit: number): boolean => {
  let strange = one.characters & ~other.characters;
  for (let count = 0; count < limit; count++) strange &= strange - 1;
  return strange !== 0;
};

/** How many letters are wrong, or infinity when a text is no misspelling of the word: up to a third of them may be wrong. */
const misspelling = (key: Folded, target: Folded): number => {
  const { length } = key.text;
  const other = target.text.length;
  const limit = Math.max(1, Math.floor(Math.min(length, other) / 3));
  const isNear =
    length > 0 &&
    Math.abs(length - other) <= limit &&
    !hasStrangers(key, target, limit) &&
    !hasStrangers(target, key, limit);
  const away = isNear ? distance(key.text, target.text, limit) : never;
  return away > limit ? never : away;
};

/** Whether a word is a text with letters left out in one place, as `10001employees` of `10001to20000employees`. */
const hasGap = (key: string, target: string): boolean => {
  if (key.length < 2 * shortestPart || key.length >= target.length) return false;
  let same = 0;
  while (key[same] === target[same]) same++;
  return target.endsWith(key.slice(same));
};

/** Behind slips of one or two letters, before worse ones, the shortest word first: a number between 2 and 3. */
const partOf = (key: Folded, target: Folded): number => {
  const part = key.text;
  const whole = target.text;
  const isPart = part.length >= shortestPart && !hasStrangers(key, target, 0);
  return isPart && (whole.includes(part) || hasGap(part, whole)) ? 3 - 1 / whole.length : never;
};

/**
 * Whether a text is most likely a slip for `word`: another case, other spaces or punctuation, or at most
 * a third of the letters wrong.
 */
export const isMisspelling = (text: string, word: string): boolean => misspelling(keyOf(text), folded(word)) < never;

/**
 * Finds the words that a text most likely stands for: those with one or two letters wrong, then those that
 * hold the text whole or but for one gap, then those with more letters wrong. Ties keep the order of `words`.
 *
 * @param text what was written
 * @param words what could have been meant
 * @param most how many to return at the most
 */
export const nearest = <Word extends string>(text: string, words: readonly Word[], most = 3): Word[] => {
  const key = keyOf(text);
  const found: { word: Word; away: number }[] = [];
  foldedList(words).forEach((target, index) => {
    const away = Math.min(misspelling(key, target), partOf(key, target));
    if (away < never) found.push({ word: words[index] as Word, away });
  });
  return found
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ word }) => word);
};
