/** The most that is read: an editor shows no more in a reasonable time. */
const mostBytes = 50_000_000;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

const tooLarge = (name: string): Error =>
  new Error(
    `${name} has more than ${megabytes(mostBytes)}, too much for this page. The command line reads files of any size.`,
  );

/**
 * Reads a stream to its end.
 *
 * @param most how many bytes it may have
 * @returns its bytes; undefined when there are more
 * @throws what the stream throws
 */
export const bytesOf = async (stream: ReadableStream, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const chunks: BlobPart[] = [];
  let length = 0;
  for (const reader = (stream as ReadableStream<Uint8Array<ArrayBuffer>>).getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    chunks.push(value);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
  }
};

const decoded = (bytes: Uint8Array, name: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const before = new TextDecoder().decode(bytes).split('\ufffd', 1)[0] ?? '';
    throw new Error(
      `${name} is not UTF-8: the bytes in line ${before.split('\n').length} are those of no character (json/invalid-utf8). Save it as UTF-8.`,
    );
  }
};

/**
 * Reads a file, also a gzipped one.
 *
 * @returns its text
 * @throws {Error} when it is too large, is not UTF-8, or cannot be read or decompressed; with what to show
 */
export const textOf = async (file: File): Promise<string> => {
  if (file.size > mostBytes) throw tooLarge(file.name);
  const stream = /\.gz$/i.test(file.name) ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  const bytes = await bytesOf(stream, mostBytes).catch(() => {
    throw new Error(`${file.name} cannot be read.`);
  });
  if (bytes === undefined) throw tooLarge(file.name);
  return decoded(bytes, file.name);
};
