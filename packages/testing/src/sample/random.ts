import { padded } from '../values/second-text.ts';

/** Mixes a text into 32 bits (FNV-1a). */
const mixed = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
};

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const hex = (word: number): string =>
  `${bytes[word >>> 24]}${bytes[(word >>> 16) & 255]}${bytes[(word >>> 8) & 255]}${bytes[word & 255]}`;

/** Repeatable random numbers: sfc32, whose whole state fits in four integers. For test data, not for secrets. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #count: number = 1;

  /** Numbers that depend on the seed and the index alone. */
  constructor(seed: string, index: number) {
    this.#a = mixed(seed);
    this.#b = index | 0;
    this.#c = (index / 2 ** 32) | 0;
    for (let round = 0; round < 12; round += 1) this.next();
  }

  /** @returns a whole number below 2^32. */
  next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** @returns a number from 0 to just below 1. */
  part(): number {
    return this.next() / 2 ** 32;
  }

  /** @returns a whole number from 0 to just below `end`. */
  below(end: number): number {
    return Math.floor(this.part() * end);
  }

  /** @returns a whole number from `first` to `last`. */
  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  /** @returns true with a chance from 0 to 1. */
  chance(of: number): boolean {
    return this.part() < of;
  }

  /** @returns an element of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** @returns digits, the first of which may be 0. */
  digits(count: number): string {
    if (count <= 9) return padded(this.below(10 ** count), count);
    return padded(this.below(1e9), 9) + this.digits(count - 9);
  }

  /** @returns a UUID of version 4. */
  uuid(): string {
    const [a, b, c] = [hex(this.next()), hex(this.next()), hex(this.next())];
    const variant = '89ab'.charAt(this.next() & 3);
    return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${hex(this.next())}`;
  }
}
