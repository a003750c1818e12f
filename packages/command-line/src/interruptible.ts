/** How many milliseconds to go on before signals are listened to. */
const slice = 50;

const interrupted = Symbol('interrupted');

/**
 * Lets signals arrive while something is done step after step without a pause.
 *
 * @returns what is to be asked at each step whether there is to be a pause, and takes it
 */
export const pauses = (): { readonly isDue: () => boolean; readonly take: () => Promise<void> } => {
  // The clock of the day will do, and `performance` takes longer to load than a small run.
  let last = Date.now();
  return {
    isDue: () => Date.now() - last > slice,
    take: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      last = Date.now();
    },
  };
};

/**
 * Takes what an iterator gives until it ends, or somebody presses Ctrl+C. A second time ends the process at once.
 *
 * @param take is told each item; once it is over, it does no more with one
 * @returns whether it was interrupted
 */
export const untilInterrupted = async <Item>(
  items: AsyncGenerator<Item>,
  take: (item: Item, isOver: () => boolean) => Promise<void>,
): Promise<boolean> => {
  let isInterrupted = false;
  let stop = (): void => {};
  const onSignal = (): void => {
    isInterrupted = true;
    stop();
  };
  // One promise that all steps race against would keep something of each of them.
  const unlessStopped = <Value>(work: Promise<Value>): Promise<Value | typeof interrupted> =>
    new Promise((resolve, reject) => {
      stop = () => resolve(interrupted);
      work.then(resolve, reject);
    });
  process.once('SIGINT', onSignal);
  try {
    const pause = pauses();
    while (!isInterrupted) {
      // Files are read without a pause, in which signals would arrive.
      if (pause.isDue()) await pause.take();
      // A signal may have come in the pause.
      if (isInterrupted) break;
      const next = await unlessStopped(items.next());
      if (next === interrupted || next.done) break;
      await unlessStopped(take(next.value, () => isInterrupted));
    }
  } finally {
    process.off('SIGINT', onSignal);
    // What is under way does not end before there is more of its input; nobody waits for that.
    void items.return(undefined).catch(() => {});
  }
  return isInterrupted;
};
