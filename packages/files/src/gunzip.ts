import { createGunzip, type Gunzip } from 'node:zlib';
import { type Bytes, fill, ReadError, withHead } from './bytes.ts';
import type { FileProblem } from './problem.ts';

/** Little enough that what it may stand for, a thousand times as much, fits into memory. */
const chunkSize = 1 << 14;

/** What zlib complains of, in words. */
const problemOf = (error: NodeJS.ErrnoException): FileProblem => {
  if (error.code === 'Z_BUF_ERROR') {
    const message = 'The gzip data ends too early.';
    return { code: 'gzip/truncated', message, help: 'Copy or download the file again, or compress it again.' };
  }
  // That the data begins with a header was made sure of before.
  if (error.message === 'incorrect header check') {
    const message = 'The gzip data is followed by data that is not gzip.';
    return { code: 'gzip/trailing-data', message, help: 'Remove what follows the gzip data.' };
  }
  const message = `The gzip data is damaged: ${error.message}.`;
  return { code: 'gzip/damaged', message, help: 'Copy or download the file again, or compress it again.' };
};

const magic = [0x1f, 0x8b];

/** Whether bytes begin as gzip data does. */
export const isGzip = (bytes: Uint8Array): boolean => magic.every((byte, index) => bytes[index] === byte);

/**
 * Decompresses chunk after chunk. What zlib gave before it complained counts: so its output is taken where it arises,
 * not through the stream, which forgets it.
 */
class Decompressor implements Bytes {
  readonly #compressed: Bytes;
  readonly #engine: Gunzip = createGunzip({ chunkSize: 1 << 18 });
  readonly #chunk: Buffer = Buffer.allocUnsafe(chunkSize);
  #output: Buffer[] = [];
  #isEnded = false;
  #error: Error | undefined;
  #wake: () => void = () => {};

  constructor(compressed: Bytes) {
    this.#compressed = compressed;
    this.#engine.push = (chunk: Buffer | null) => this.#take(chunk);
    this.#engine.on('error', (error) => {
      this.#error = error;
      this.#wake();
    });
  }

  async read(into: Buffer): Promise<number> {
    for (;;) {
      const [chunk] = this.#output;
      if (chunk !== undefined) return this.#give(chunk, into);
      if (this.#error !== undefined) throw new ReadError(problemOf(this.#error));
      if (this.#isEnded) return 0;
      await this.#advance();
    }
  }

  close(): void {
    this.#engine.destroy();
    this.#compressed.close();
  }

  #take(chunk: Buffer | null): boolean {
    if (chunk === null) {
      this.#isEnded = true;
      this.#wake();
    } else if (chunk.length > 0) {
      this.#output.push(chunk);
    }
    return true;
  }

  #give(chunk: Buffer, into: Buffer): number {
    const count = chunk.copy(into);
    if (count < chunk.length) this.#output[0] = chunk.subarray(count);
    else this.#output.shift();
    return count;
  }

  /** Decompresses one more chunk. */
  async #advance(): Promise<void> {
    const count = await this.#compressed.read(this.#chunk);
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      if (count === 0) this.#engine.end();
      else this.#engine.write(this.#chunk.subarray(0, count), () => resolve());
    });
  }
}

/**
 * Decompresses gzip data of any number of members, as fast as somebody asks for it.
 *
 * @returns the data; it throws {@link ReadError}, when it is read, where the compressed data is not whole
 * @throws {ReadError} when the data does not begin as gzip data does
 */
export const gunzip = async (compressed: Bytes): Promise<Bytes> => {
  const head = Buffer.alloc(magic.length);
  const length = await fill(compressed, head);
  if (length === 0 || isGzip(head)) return new Decompressor(withHead(head.subarray(0, length), compressed));
  compressed.close();
  const message = 'The name of the file ends in .gz, but it is not compressed with gzip.';
  throw new ReadError({ code: 'gzip/not-gzip', message, help: 'Compress the file, or remove .gz from its name.' });
};
