import { deepest } from './codes.ts';

const quote = 0x22;
const minus = 0x2d;
const point = 0x2e;
const zero = 0x30;
const nine = 0x39;
const colon = 0x3a;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const highestSpace = 0x20;

/** A double holds every decimal of so many digits. */
const mostDigits = 15;

/** With more names than this in one object, comparing each with all others would take too long. */
const mostNames = 100;

/** How a text looks that may be JSON: nothing in it can be lost, it is nested too deep, or that takes a closer look. */
type Look = 'faithful' | 'too-deep' | 'unsure';

/** Whether a stretch of a text says the same as an earlier one of its length. */
const isSame = (text: string, a: number, b: number, length: number): boolean => {
  for (let at = 0; at < length; at += 1) if (text.charCodeAt(a + at) !== text.charCodeAt(b + at)) return false;
  return true;
};

/** The names of the objects that are open, as stretches of the text. */
class Names {
  readonly #text: string;
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  /** How many names come before those of each object or array that is open, and the marks of the one around it. */
  readonly #before: number[] = [];
  readonly #marks: number[] = [];
  #first = 0;
  #count = 0;
  /** A bit for each kind of name that the innermost object has: names without a bit in common differ. */
  #mark = 0;
  depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  open(): void {
    this.#before.push(this.#first);
    this.#marks.push(this.#mark);
    this.#first = this.#count;
    this.#mark = 0;
    this.depth += 1;
  }

  close(): void {
    // What is left behind is written over.
    this.#count = this.#first;
    this.#first = this.#before.pop() ?? 0;
    this.#mark = this.#marks.pop() ?? 0;
    this.depth -= 1;
  }

  /** @returns whether the innermost object has no such name yet, and not so many that this takes long */
  add(start: number, length: number): boolean {
    const kind = this.#text.charCodeAt(start) + 7 * this.#text.charCodeAt(start + length - 1) + 13 * length;
    const bit = 1 << (kind & 31);
    if ((this.#mark & bit) !== 0 && !this.#isNew(start, length)) return false;
    this.#mark |= bit;
    this.#starts[this.#count] = start;
    this.#lengths[this.#count] = length;
    this.#count += 1;
    return this.#count - this.#first <= mostNames;
  }

  #isNew(start: number, length: number): boolean {
    for (let at = this.#first; at < this.#count; at += 1) {
      if (this.#lengths[at] === length && isSame(this.#text, this.#starts[at] as number, start, length)) return false;
    }
    return true;
  }
}

/** @returns where a number ends that a double holds as it is written; 0 where that is not sure */
const numberEnd = (text: string, start: number): number => {
  let at = text.charCodeAt(start) === minus ? start + 1 : start;
  // JSON.parse gives back -0, and JSON.stringify does not write it.
  if (at > start && text.charCodeAt(at) === zero && text.charCodeAt(at + 1) !== point) return 0;
  let digits = 0;
  for (; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= zero && code <= nine) digits += 1;
    else if (code !== point) return digits <= mostDigits && (code | 0x20) !== 0x65 ? at : 0;
  }
};

/** @returns what stands behind a stretch of white space */
const behindSpace = (text: string, start: number): number => {
  let at = start;
  while (text.charCodeAt(at) <= highestSpace) at += 1;
  return text.charCodeAt(at);
};

/**
 * Looks through a text once. What is no JSON may look like anything: that is for `JSON.parse` to say.
 *
 * @returns `faithful` only if, should the text be JSON, each of its names and numbers is what `JSON.parse` makes of it, no
 * object has a name twice, no string holds half a surrogate pair, and nothing is nested deeper than `deepest`
 */
export const look = (text: string): Look => {
  if (text.includes('\\') || text.includes('__proto__') || !text.isWellFormed()) return 'unsure';
  const names = new Names(text);
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      const end = text.indexOf('"', at + 1);
      if (end === -1) return 'unsure';
      if (behindSpace(text, end + 1) === colon && !names.add(at + 1, end - at - 1)) return 'unsure';
      at = end + 1;
    } else if (code === openBrace || code === openBracket) {
      names.open();
      if (names.depth > deepest) return 'too-deep';
      at += 1;
    } else if (code === closeBrace || code === closeBracket) {
      names.close();
      at += 1;
    } else if (code === minus || (code >= zero && code <= nine)) {
      at = numberEnd(text, at);
      if (at === 0) return 'unsure';
    } else {
      at += 1;
    }
  }
  return 'faithful';
};
