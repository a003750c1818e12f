/** Which members an object has, by their places in its type. One of these serves one object after the other. */
export class Presence {
  readonly #seenIn: number[];
  #object = 0;

  constructor(count: number) {
    this.#seenIn = new Array<number>(count).fill(0);
  }

  /** Begins another object. */
  reset(): void {
    this.#object += 1;
  }

  /** @returns whether the object did not have the member yet. */
  add(index: number): boolean {
    if (this.#seenIn[index] === this.#object) return false;
    this.#seenIn[index] = this.#object;
    return true;
  }

  has(index: number): boolean {
    return this.#seenIn[index] === this.#object;
  }

  hasAll(indexes: readonly number[]): boolean {
    for (const index of indexes) if (this.#seenIn[index] !== this.#object) return false;
    return true;
  }
}
