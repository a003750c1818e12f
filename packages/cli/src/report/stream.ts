import type { Writable } from 'node:stream';

/** The streams whose readers want no more. */
const gone = new WeakSet<Writable>();

/**
 * Notes when the reader of a stream, such as `head`, closes it: from then on nothing is written to it.
 *
 * @param onError is told any other error
 */
export const watch = (stream: Writable, onError: (error: Error) => void): void => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') gone.add(stream);
    else onError(error);
  });
};

/** Whether the reader of a stream wants no more. */
export const isGone = (stream: Writable): boolean => gone.has(stream);

/** Writes to a stream, unless its reader has gone. */
export const writeTo = (stream: Writable, text: string): void => {
  if (!gone.has(stream)) stream.write(text);
};

const ends = ['drain', 'error'];

/** Waits until a slow reader of a stream has caught up, or has gone. */
export const drained = async (stream: Writable): Promise<void> => {
  if (!stream.writableNeedDrain || gone.has(stream)) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      for (const end of ends) stream.off(end, done);
      resolve();
    };
    for (const end of ends) stream.on(end, done);
  });
};
