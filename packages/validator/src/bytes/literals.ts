/** How many bytes of a literal are compared at once. */
const width = 4;

/** A string literal from behind its opening quote on, as numbers of four bytes each. */
class Literal {
  /** How many bytes it has, its closing quote included. */
  readonly length: number;
  /** Its first bytes, and which bits of them count. */
  readonly first: number;
  readonly firstMask: number;
  readonly firstByte: number;
  /** The byte before its closing quote; the opening one, where it is empty. */
  readonly lastByte: number;
  readonly #parts: Int32Array;
  readonly #lastMask: number;

  constructor(text: string) {
    const bytes = new TextEncoder().encode(JSON.stringify(text));
    this.length = bytes.length - 1;
    const parts = new Int32Array(Math.ceil(this.length / width));
    for (let index = 0; index < this.length; index += 1) {
      const part = Math.floor(index / width);
      parts[part] = (parts[part] as number) | ((bytes[index + 1] as number) << (8 * (index % width)));
    }
    const odd = this.length % width;
    this.#lastMask = odd === 0 ? -1 : (1 << (8 * odd)) - 1;
    this.#parts = parts;
    this.first = parts[0] as number;
    this.firstMask = parts.length === 1 ? this.#lastMask : -1;
    this.firstByte = bytes[1] as number;
    this.lastByte = bytes[this.length - 1] as number;
  }

  /** Whether it is at an offset. */
  isAt(view: DataView, at: number): boolean {
    return ((view.getInt32(at, true) ^ this.first) & this.firstMask) === 0 && this.isRestAt(view, at);
  }

  /** Whether it is at an offset, given that its first bytes are. */
  isRestAt(view: DataView, at: number): boolean {
    const parts = this.#parts;
    const last = parts.length - 1;
    for (let index = 1; index < last; index += 1)
      if (view.getInt32(at + index * width, true) !== parts[index]) return false;
    return last === 0 || ((view.getInt32(at + last * width, true) ^ (parts[last] as number)) & this.#lastMask) === 0;
  }
}

export type { Literal };

/** @returns texts as they are written, without needless escapes */
export const literalsOf = (texts: readonly string[]): readonly Literal[] => texts.map((text) => new Literal(text));
