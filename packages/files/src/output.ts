/**
 * @param flag what `--color` or `--no-color` says
 * @returns whether to write colours: as the flag says; else as NO_COLOR or FORCE_COLOR say; else on a terminal
 */
export const colorFor = (stream: { readonly isTTY?: boolean }, flag: boolean | undefined): boolean => {
  if (flag !== undefined) return flag;
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return stream.isTTY === true && TERM !== 'dumb';
};

/** Writes to a place that is slow to write to, in large pieces. */
export interface Buffered {
  write(text: string): void;
  /** Writes what is held back. */
  flush(): void;
}

/** How many UTF-16 units are held back at most. */
const enough = 2 ** 15;

/** @returns a writer that holds small pieces back until there are enough of them, or it is flushed. */
export const buffered = (write: (text: string) => void): Buffered => {
  let held = '';
  const flush = (): void => {
    const text = held;
    held = '';
    if (text !== '') write(text);
  };
  return {
    write: (text) => {
      held += text;
      if (held.length >= enough) flush();
    },
    flush,
  };
};

/** The same, where somebody waits for what was written: nothing is held back while there is nothing else to do. */
export const bufferedPerTick = (write: (text: string) => void): Buffered => {
  let isDue = false;
  const gathered = buffered(write);
  const flushDue = (): void => {
    isDue = false;
    gathered.flush();
  };
  return {
    write: (text) => {
      gathered.write(text);
      if (isDue) return;
      isDue = true;
      setImmediate(flushDue);
    },
    flush: gathered.flush,
  };
};

/** A place to write to. */
export interface Output {
  write(text: string): void;
  readonly color: boolean;
  /** Whether it is a file that was named for the report, not a stream of the process. */
  readonly isFile: boolean;
  /** Says that there is no more to come. */
  close(): void;
}
