import type { Cursor } from './cursor.ts';

const hashOf = (bytes: Uint8Array): number => bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0);

interface Word {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** A list of strings, found by the bytes of one of them without making a string of it. */
export class Words {
  readonly #byHash = new Map<number, Word[]>();

  constructor(texts: Iterable<string>) {
    for (const text of new Set(texts)) {
      const bytes = Buffer.from(text);
      const hash = hashOf(bytes);
      this.#byHash.set(hash, [...(this.#byHash.get(hash) ?? []), { text, bytes }]);
    }
  }

  /** @returns which of the strings the word is that ends at the cursor, if it is one of them. */
  find(cursor: Cursor, start: number): string | undefined {
    const words = this.#byHash.get(cursor.hash);
    if (words === undefined) return undefined;
    for (const { text, bytes } of words) if (isAt(bytes, cursor, start)) return text;
    return undefined;
  }
}

const isAt = (bytes: Uint8Array, cursor: Cursor, start: number): boolean => {
  const { length } = bytes;
  if (cursor.at - start !== length + 2) return false;
  for (let index = 0; index < length; index += 1) if (bytes[index] !== cursor.bytes[start + 1 + index]) return false;
  return true;
};
