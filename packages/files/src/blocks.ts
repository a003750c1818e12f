import type { Bytes } from './bytes.ts';

const lineFeed = 0x0a;

/** Some whole lines of an input. */
export interface Block {
  /** The lines, each with its line feed, but for the last of the input. They are overwritten once the next block is asked for. */
  readonly bytes: Buffer;
  /** How many bytes of the input come before them. */
  readonly offset: number;
}

/** A line longer than a document may be. Only its beginning is kept. */
export interface LongLine {
  /** How many bytes it has, without a line feed. */
  readonly length: number;
  readonly head: Buffer;
}

const headSize = 256;

/** @returns a line, of which the bytes are at least the beginning, as one that is too long. */
export const longLine = (bytes: Buffer, length: number = bytes.length): LongLine => ({
  length,
  head: Buffer.from(bytes.subarray(0, headSize)),
});

const firstSize = 1 << 20;

/** Cuts bytes into blocks of lines. Memory is taken for one block, or for the longest line. */
class BlockReader {
  readonly #bytes: Bytes;
  readonly #longest: number;
  #buffer: Buffer = Buffer.allocUnsafe(firstSize);
  /** How many bytes of the buffer are of the input. */
  #have = 0;
  #offset = 0;
  /** Where the block ends that was cut last. */
  #cutAt = 0;
  #isEnded = false;

  constructor(bytes: Bytes, longest: number) {
    this.#bytes = bytes;
    this.#longest = longest;
  }

  /** @returns the next block, or that a line is too long; `undefined` at the end */
  async next(): Promise<Block | LongLine | undefined> {
    this.#forget();
    let searched = 0;
    for (;;) {
      const end = this.#buffer.subarray(searched, this.#have).lastIndexOf(lineFeed) + searched + 1;
      if (end > searched) return this.#cut(end);
      if (this.#isEnded) return this.#have === 0 ? undefined : this.#cut(this.#have);
      if (this.#have > this.#longest) return this.#pass();
      searched = this.#have;
      if (this.#have === this.#buffer.length) this.#grow();
      await this.#fill();
    }
  }

  #cut(end: number): Block {
    this.#cutAt = end;
    return { bytes: this.#buffer.subarray(0, end), offset: this.#offset };
  }

  /** Forgets the block that was cut last. */
  #forget(): void {
    this.#buffer.copyWithin(0, this.#cutAt, this.#have);
    this.#have -= this.#cutAt;
    this.#offset += this.#cutAt;
    this.#cutAt = 0;
  }

  #grow(): void {
    const larger = Buffer.allocUnsafe(this.#buffer.length * 2);
    this.#buffer.copy(larger, 0, 0, this.#have);
    this.#buffer = larger;
  }

  async #fill(): Promise<void> {
    const count = await this.#bytes.read(this.#buffer.subarray(this.#have));
    if (count === 0) this.#isEnded = true;
    this.#have += count;
  }

  /** Moves past the rest of a line that is too long. */
  async #pass(): Promise<LongLine> {
    let length = this.#have;
    const { head } = longLine(this.#buffer.subarray(0, length));
    this.#have = 0;
    while (!this.#isEnded) {
      await this.#fill();
      const end = this.#buffer.subarray(0, this.#have).indexOf(lineFeed);
      if (end !== -1) {
        this.#buffer.copyWithin(0, end + 1, this.#have);
        this.#have -= end + 1;
        this.#offset += length + end + 1;
        return { length: length + end, head };
      }
      length += this.#have;
      this.#have = 0;
    }
    this.#offset += length;
    return { length, head };
  }
}

/**
 * Cuts an input into blocks of whole lines.
 *
 * @param longest how many bytes a line may have
 */
export async function* blocksOf(bytes: Bytes, longest: number): AsyncGenerator<Block | LongLine> {
  const cutter = new BlockReader(bytes, longest);
  for (let block = await cutter.next(); block !== undefined; block = await cutter.next()) yield block;
}
