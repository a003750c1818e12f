import { equal, own } from './equal.ts';

/** Where each item of an array was before, by its index now; nothing for an item that is new. */
export type Matching = readonly (number | undefined)[];

/** So many pairs of items are compared at most, so that long arrays take no longer than a moment. */
const mostPairs = 40_000;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** How many members two items have in common. If both have an `id`, that alone decides. */
const likeness = (a: unknown, b: unknown): number => {
  if (!isObject(a) || !isObject(b)) return 0;
  const [id, other] = [own(a, 'id'), own(b, 'id')];
  if (id !== undefined && other !== undefined) return id === other ? Number.POSITIVE_INFINITY : 0;
  return Object.keys(a).filter((name) => own(a, name) !== undefined && equal(own(a, name), own(b, name))).length;
};

/** The items of two arrays that are not matched yet. */
class Matcher {
  readonly found: (number | undefined)[];
  readonly #left: Set<number>;
  readonly #before: readonly unknown[];
  readonly #after: readonly unknown[];
  readonly #right: Set<number>;

  constructor(before: readonly unknown[], after: readonly unknown[]) {
    this.#before = before;
    this.#after = after;
    this.found = after.map(() => undefined);
    this.#left = new Set(after.keys());
    this.#right = new Set(before.keys());
  }

  /** Matches what is equal at the same distance from the beginning or, with `shift`, from the end. */
  equalAt(shift: number): void {
    for (const index of this.#left) {
      const other = index - shift;
      if (this.#right.has(other) && equal(this.#after[index], this.#before[other])) this.#match(index, other);
    }
  }

  /** Matches the pairs with the highest rank first; of equals, those that have moved least. */
  ranked(rank: (a: unknown, b: unknown) => number): void {
    if (this.#left.size * this.#right.size > mostPairs) return;
    const pairs = [...this.#left]
      .flatMap((index) =>
        [...this.#right].map((other) => ({ index, other, by: rank(this.#after[index], this.#before[other]) })),
      )
      .filter(({ by }) => by > 0)
      .sort((a, b) => compare(b.by, a.by) || Math.abs(a.index - a.other) - Math.abs(b.index - b.other));
    for (const { index, other } of pairs) {
      if (this.#left.has(index) && this.#right.has(other)) this.#match(index, other);
    }
  }

  /** Matches what is left at the same place, if the items are not known to be different ones. */
  inPlace(): void {
    for (const index of this.#left) {
      const isOther = own(this.#after[index], 'id') !== own(this.#before[index], 'id');
      if (this.#right.has(index) && !isOther) this.#match(index, index);
    }
  }

  #match(index: number, other: number): void {
    this.found[index] = other;
    this.#left.delete(index);
    this.#right.delete(other);
  }
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/**
 * Finds out which item of an array is which of those before. An item equal to one before is that one, wherever it has
 * moved. One that has changed is the one before with the same `id`; without ids, the one with most members in common.
 *
 * @throws whatever reading an item throws
 */
export const matchItems = (before: readonly unknown[], after: readonly unknown[]): Matching => {
  const matcher = new Matcher(before, after);
  matcher.equalAt(0);
  matcher.equalAt(after.length - before.length);
  matcher.ranked((a, b) => Number(equal(a, b)));
  matcher.ranked(likeness);
  matcher.inPlace();
  return matcher.found;
};
