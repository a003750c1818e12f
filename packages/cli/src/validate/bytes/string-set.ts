import type { Cursor } from './cursor.ts';

const isAscii = /^[\0-\x7f]*$/;

/** A text with one character for each byte that it has in UTF-8. */
const inBytes = (text: string): string => Buffer.from(text).toString('latin1');

const hashOf = (bytes: string): number => {
  let hash = 0;
  for (let index = 0; index < bytes.length; index += 1) hash = Math.imul(hash ^ bytes.charCodeAt(index), 0x01000193);
  return hash;
};

interface Entry {
  readonly text: string;
  readonly bytes: string;
}

/** Taking the hash of each word takes as long as to look so many up without. */
const patience = 32;

/** A list of strings, found by the bytes of one of them without making a string of it, once there are many to find. */
export class StringSet {
  /** What the words are, by their bytes; nothing where these are the same. */
  readonly #texts: ReadonlyMap<string, string> | undefined;
  readonly #bytes: ReadonlySet<string>;
  readonly #byHash = new Map<number, Entry[]>();
  #lookUps = 0;

  constructor(texts: readonly string[]) {
    this.#texts = isAscii.test(texts.join('')) ? undefined : new Map(texts.map((text) => [inBytes(text), text]));
    this.#bytes = new Set(this.#texts?.keys() ?? texts);
  }

  /** @returns which of the strings the word is that ends at the cursor, if it is one of them. */
  find(cursor: Cursor, start: number): string | undefined {
    if (this.#lookUps < patience) return this.#first(cursor, start);
    const words = this.#byHash.get(cursor.hash);
    if (words === undefined) return undefined;
    for (const { text, bytes } of words) if (isAt(bytes, cursor, start)) return text;
    return undefined;
  }

  #first({ bytes, at }: Cursor, start: number): string | undefined {
    this.#lookUps += 1;
    if (this.#lookUps === patience) this.#hash();
    const word = bytes.toString('latin1', start + 1, at - 1);
    return this.#bytes.has(word) ? this.#textOf(word) : undefined;
  }

  #textOf(bytes: string): string | undefined {
    return this.#texts === undefined ? bytes : this.#texts.get(bytes);
  }

  #hash(): void {
    for (const bytes of this.#bytes) {
      const hash = hashOf(bytes);
      this.#byHash.set(hash, [...(this.#byHash.get(hash) ?? []), { text: this.#textOf(bytes) as string, bytes }]);
    }
  }
}

const isAt = (bytes: string, cursor: Cursor, start: number): boolean => {
  const { length } = bytes;
  if (cursor.at - start !== length + 2) return false;
  for (let index = 0; index < length; index += 1) {
    if (bytes.charCodeAt(index) !== cursor.bytes[start + 1 + index]) return false;
  }
  return true;
};
