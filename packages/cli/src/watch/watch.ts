import { watch as watchFiles } from 'chokidar';
import type { Output } from '../report/reporter.ts';
import { status } from '../status.ts';
import { printable } from '../text/printable.ts';
import { UsageError } from '../usage.ts';
import { isIgnored } from './places.ts';

/** What is watched, and what is done then. */
export interface Watching {
  /** Files and folders, absolute. */
  readonly places: readonly string[];
  /** Files that may not be there yet, all of one folder, which is there. */
  readonly awaited: { readonly folder: string; readonly files: ReadonlySet<string> };
  /** Files that the runs write. */
  readonly written: ReadonlySet<string>;
  /** Checks everything. */
  run(): Promise<number>;
  /** Where to say that a run is over; a terminal is cleared before the next one. */
  readonly notes: Output & { readonly isTerminal: boolean };
}

/** How many milliseconds nothing has to change before the next run: editors write in several steps. */
const pause = 100;

const aDay = 86_400_000;

const clear = '\u001b[2J\u001b[3J\u001b[H';

/** Runs once, again after changes, and never twice at a time. */
class Runs {
  readonly #watching: Watching;
  #timer: NodeJS.Timeout | undefined;
  #isRunning = false;
  #isDue = false;

  constructor(watching: Watching) {
    this.#watching = watching;
  }

  /** Something has changed. */
  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#again(), pause);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#isDue = false;
  }

  async #again(): Promise<void> {
    this.#isDue = true;
    if (this.#isRunning) return;
    this.#isRunning = true;
    while (this.#isDue) {
      this.#isDue = false;
      const { notes } = this.#watching;
      if (notes.isTerminal) notes.write(clear);
      await this.#run();
      this.say();
    }
    this.#isRunning = false;
  }

  /** A configuration that is broken while it is edited ends nothing. */
  async #run(): Promise<void> {
    try {
      await this.#watching.run();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      this.#watching.notes.write(`error: ${printable(error.message)}\n`);
    }
  }

  say(): void {
    this.#watching.notes.write('watching for changes; Ctrl+C ends it\n');
  }
}

/**
 * Runs, and runs again whenever something changes, until somebody presses Ctrl+C.
 *
 * @returns the exit status of that: it is how watching ends
 * @throws {UsageError} when the first run does
 */
export const watch = async (watching: Watching): Promise<number> => {
  const { places, written, awaited } = watching;
  const runs = new Runs(watching);
  const watcher = watchFiles([...places], {
    ignoreInitial: true,
    ignored: (path) => isIgnored(path, places, written),
  });
  // The library would say that it is ready before it is, if it were told of files that are not there.
  const besides = watchFiles(awaited.folder, {
    ignoreInitial: true,
    depth: 0,
    ignored: (path) => path !== awaited.folder && !awaited.files.has(path),
  });
  const watchers = [watcher, besides];
  const ended = new Promise<void>((resolve, reject) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    for (const each of watchers) each.on('error', reject);
  });
  const ready = Promise.all(watchers.map((each) => new Promise<void>((resolve) => each.once('ready', resolve))));
  // While nothing that is watched is there, nothing else would keep the process.
  const alive = setInterval(() => {}, aDay);
  try {
    await Promise.race([ready, ended]);
    watcher.on('all', (event, path) => {
      // The library forgets a folder that is gone; it may come back, as when a branch is switched.
      if (event.startsWith('unlink') && places.includes(path)) watcher.add(path);
      runs.changed();
    });
    besides.on('all', () => runs.changed());
    await watching.run();
    runs.say();
    await ended;
    return status.valid;
  } finally {
    clearInterval(alive);
    runs.end();
    await Promise.all(watchers.map((each) => each.close()));
  }
};
