const quote = 0x22;
const backslash = 0x5c;

/** 1 for each byte that stands in a text, 0 for the others. */
const tableOf = (marked: string): Uint8Array => {
  const table = new Uint8Array(256);
  for (let index = 0; index < marked.length; index += 1) table[marked.charCodeAt(index)] = 1;
  return table;
};

/** Bytes that do not stand for themselves in a string. */
const special = tableOf('"\\').fill(1, 0, 0x20);

/** What may follow a backslash, but for `u`: which surrogates an escape makes is left to the full reading. */
const escapable = tableOf('"\\/bfnrt');

const space = tableOf(' \n\r\t');

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** A place in the bytes of a JSON text. What moves it says whether there was what it is to move past. */
export class Cursor {
  bytes: Buffer = Buffer.alloc(0);
  at = 0;
  /** Just past the last byte of the text. */
  end = 0;
  /** Of the bytes of the word that was read last. */
  hash = 0;
  /** Whether the word that was read last is of ASCII characters alone. */
  isAscii = true;

  byte(): number {
    return this.at < this.end ? (this.bytes[this.at] as number) : -1;
  }

  space(): void {
    while (this.at < this.end && space[this.bytes[this.at] as number] === 1) this.at += 1;
  }

  /** Moves past bytes that stand there just so. */
  exactly(wanted: Uint8Array): boolean {
    const { bytes, at } = this;
    const { length } = wanted;
    if (at + length > this.end) return false;
    for (let index = 0; index < length; index += 1) if (bytes[at + index] !== wanted[index]) return false;
    this.at = at + length;
    return true;
  }

  /** Moves past a string. */
  text(): boolean {
    const { bytes, end } = this;
    if (this.byte() !== quote) return false;
    for (let at = this.at + 1; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (special[byte] === 0) continue;
      if (byte === quote) {
        this.at = at + 1;
        return true;
      }
      at += 1;
      if (byte !== backslash || at >= end || escapable[bytes[at] as number] === 0) return false;
    }
    return false;
  }

  /** Moves past a string without escapes, and takes its hash. */
  word(): boolean {
    const { bytes, end } = this;
    if (this.byte() !== quote) return false;
    let hash = 0;
    let every = 0;
    for (let at = this.at + 1; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (special[byte] === 0) {
        hash = Math.imul(hash ^ byte, 0x01000193);
        every |= byte;
        continue;
      }
      this.at = at + 1;
      this.hash = hash;
      this.isAscii = every < 0x80;
      return byte === quote;
    }
    return false;
  }

  /** Moves past a number without an exponent. */
  number(): boolean {
    const { bytes } = this;
    let at = this.at;
    if (bytes[at] === 0x2d) at += 1;
    const first = at;
    while (isDigit(bytes[at])) at += 1;
    if (at === first || (bytes[first] === 0x30 && at > first + 1)) return false;
    if (bytes[at] === 0x2e) {
      const dot = at;
      at += 1;
      while (isDigit(bytes[at])) at += 1;
      if (at === dot + 1) return false;
    }
    this.at = at;
    return at <= this.end && bytes[at] !== 0x65 && bytes[at] !== 0x45;
  }
}
