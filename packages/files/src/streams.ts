import { fstatSync, writeSync } from 'node:fs';
import type { WriteStream } from 'node:tty';

const ends = ['drain', 'error'];

/**
 * Standard output or standard error. The stream of Node for it is made once it is needed: to make one takes as long as
 * to check a file.
 */
export class StandardStream {
  readonly #descriptor: 1 | 2;
  readonly #open: () => WriteStream;
  #stream: WriteStream | undefined;
  #kind: 'file' | 'pipe' | 'other' | undefined;
  #isGone = false;
  #onError: (error: Error) => void = (error) => {
    throw error;
  };

  constructor(descriptor: 1 | 2, open: () => WriteStream) {
    this.#descriptor = descriptor;
    this.#open = open;
  }

  /** Whether the reader, such as `head`, wants no more: from then on nothing is written. */
  get isClosed(): boolean {
    return this.#isGone;
  }

  get isTTY(): boolean {
    return this.#isOther() && this.#made().isTTY === true;
  }

  get columns(): number | undefined {
    return this.isTTY ? this.#made().columns : undefined;
  }

  /** @param onError takes every error but a closed pipe; without it they are thrown */
  onError(onError: (error: Error) => void): void {
    this.#onError = onError;
  }

  write(text: string): void {
    if (this.#isGone || text === '') return;
    if (this.#isWrittenAtOnce()) this.#writeAtOnce(Buffer.from(text));
    else this.#made().write(text);
  }

  /** Waits until a slow reader has caught up, or has gone. */
  async drained(): Promise<void> {
    const stream = this.#stream;
    if (stream === undefined || !stream.writableNeedDrain || this.#isGone) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        for (const end of ends) stream.off(end, done);
        resolve();
      };
      for (const end of ends) stream.on(end, done);
    });
  }

  /** Whether all that was written has arrived. */
  get isIdle(): boolean {
    return (this.#stream?.writableLength ?? 0) === 0;
  }

  /** Whether somebody has to wait for a slow reader. */
  get isFull(): boolean {
    return this.#stream?.writableNeedDrain === true;
  }

  /** Nothing waits for a file; and what is said to people is so little that a pipe takes it. */
  #isWrittenAtOnce(): boolean {
    if (this.#stream !== undefined || this.#isOther()) return false;
    return this.#kind === 'file' || this.#descriptor === 2;
  }

  #isOther(): boolean {
    this.#kind ??= this.#detect();
    return this.#kind === 'other';
  }

  #detect(): 'file' | 'pipe' | 'other' {
    const found = fstatSync(this.#descriptor);
    if (found.isFile()) return 'file';
    return found.isFIFO() || found.isSocket() ? 'pipe' : 'other';
  }

  #writeAtOnce(bytes: Buffer): void {
    let written = 0;
    try {
      while (written < bytes.length) written += writeSync(this.#descriptor, bytes, written);
    } catch (error) {
      // A pipe that is full, and that nobody may wait for: the stream keeps what is left.
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') this.#made().write(bytes.subarray(written));
      else this.#fail(error as Error);
    }
  }

  #made(): WriteStream {
    this.#stream ??= this.#open().on('error', (error: Error) => this.#fail(error));
    return this.#stream;
  }

  #fail(error: NodeJS.ErrnoException): void {
    if (error.code === 'EPIPE') this.#isGone = true;
    else this.#onError(error);
  }
}

export const stdout: StandardStream = new StandardStream(1, () => process.stdout);

export const stderr: StandardStream = new StandardStream(2, () => process.stderr);
