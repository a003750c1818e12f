import { isSpelled, textOf } from './decode.ts';
import { type Literal, literalsOf } from './literals.ts';
import { none } from './skip.ts';
import { skipText } from './text.ts';

const bucketCount = 64;

/** @param length of the text with its closing quote */
const bucketOf = (length: number, first: number, last: number): number =>
  (length * 7 + first * 31 + last * 3) & (bucketCount - 1);

/** A text of a list, as it is written, and its place in the list. */
interface Word {
  readonly literal: Literal;
  readonly place: number;
}

/** A list of texts, found without making a string of what is in the bytes. */
export class Words {
  readonly #texts: readonly string[];
  /** The words by their bucket; made when the first one is looked for. */
  #buckets: readonly (readonly Word[])[] | undefined;
  /** The place in the list of the text that was looked for last; -1 where it is not in it. */
  found: number = none;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  /** @returns the place in the list of the text that a string literal stands for; -1 where it is not in it */
  find(view: DataView, start: number, end: number): number {
    this.#buckets ??= this.#sort();
    this.found = this.#place(this.#buckets, view, start + 1, end);
    if (this.found === none && isSpelled(view, start, end)) this.found = this.#texts.indexOf(textOf(view, start, end));
    return this.found;
  }

  #place(buckets: readonly (readonly Word[])[], view: DataView, at: number, end: number): number {
    const bucket = buckets[bucketOf(end - at, view.getUint8(at), view.getUint8(end - 2))] as readonly Word[];
    for (let index = 0; index < bucket.length; index += 1) {
      const { literal, place } = bucket[index] as Word;
      if (literal.isAt(view, at)) return place;
    }
    return none;
  }

  #sort(): readonly (readonly Word[])[] {
    const buckets: Word[][] = Array.from({ length: bucketCount }, () => []);
    for (const [place, literal] of literalsOf(this.#texts).entries()) {
      buckets[bucketOf(literal.length, literal.firstByte, literal.lastByte)]?.push({ literal, place });
    }
    return buckets;
  }
}

/** Skips a string that is one of a list; which one is in `words.found`. */
export const skipWord = (view: DataView, at: number, words: Words): number => {
  const end = skipText(view, at);
  return end !== none && words.find(view, at, end) !== none ? end : none;
};
