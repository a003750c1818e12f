import { toFile } from '../report/file.ts';
import type { Output } from '../report/reporter.ts';
import type { Standard } from '../report/stream.ts';

/** Takes texts, in order, and makes whoever writes them wait for a slow reader. */
export interface Sink {
  /** @returns whether anybody still reads */
  write(text: string): Promise<boolean>;
  close(): void;
}

export const streamSink = (stream: Standard): Sink => ({
  write: async (text) => {
    stream.write(text);
    await stream.drained();
    return !stream.isGone;
  },
  close: () => undefined,
});

/** @throws {UsageError} when the file cannot be written */
export const fileSink = (path: string): Sink => {
  const file: Output = toFile(path);
  return {
    write: async (text) => {
      file.write(text);
      return true;
    },
    close: file.close,
  };
};

/** How much is gathered before it is written, in UTF-16 units. */
const enough = 2 ** 16;

/**
 * Writes the texts, as many at a time as make a good portion.
 *
 * @returns whether all were written; if not, the reader wanted no more
 */
export const writeAll = async (sink: Sink, texts: Iterable<string>): Promise<boolean> => {
  let gathered = '';
  for (const text of texts) {
    gathered += text;
    if (gathered.length < enough) continue;
    if (!(await sink.write(gathered))) return false;
    gathered = '';
  }
  return sink.write(gathered);
};
