import { basename, resolve, sep } from 'node:path';
import { status } from '@referral-kit/command-line/status';
import { UsageError } from '@referral-kit/command-line/usage';
import type { Output } from '@referral-kit/files/output';
import { stderr } from '@referral-kit/files/streams';
import { printable } from '@referral-kit/text';
import { watch as watchFiles } from 'chokidar';
import { configNames } from '../config.ts';
import { isGlob } from '../files/resolve-paths.ts';
import { isStandardInput } from '../files/source-file.ts';
import { resolveOptions } from '../options/resolve.ts';
import { streamOutput } from '../reporters/open.ts';
import type { ValidateFlags } from './validate.ts';

const pathIn = (reporter: string): string[] => {
  const at = reporter.indexOf('=');
  return at === -1 ? [] : [reporter.slice(at + 1)];
};

/**
 * Validates, and does it again whenever a document, a sidecar, the configuration or the baseline changes.
 *
 * @param once validates everything
 * @returns the exit status
 * @throws {UsageError} when the paths or flags make no sense
 */
export const watchValidation = async (
  paths: readonly string[],
  flags: ValidateFlags,
  once: () => Promise<number>,
): Promise<number> => {
  const { paths: watched, flags: resolved, selection } = await resolveOptions(paths, flags);
  if (watched.some(isStandardInput))
    throw new UsageError('Standard input cannot be watched. Name files, folders or patterns.');
  // Without paths there is nothing to watch, and a single run reports that.
  if (watched.length === 0) return once();
  const { cwd } = selection;
  const more = [flags.config, resolved.baseline].filter((path) => typeof path === 'string');
  const config = selection.configuration.path;
  // These decide what is read and how; they may be written while it is watched.
  const settings = [...configNames, '.gitignore', '.referralignore'];
  const written = [...(resolved.reporter ?? []).flatMap(pathIn), ...(flags.coverageFile ? [flags.coverageFile] : [])];
  return watch({
    roots: [
      ...rootsOf(watched, selection.base),
      ...more.map((path) => resolve(cwd, path)),
      ...(config ? [config] : []),
    ],
    awaited: { folder: cwd, files: new Set(settings.map((name) => resolve(cwd, name))) },
    written: new Set(written.map((path) => resolve(cwd, path))),
    run: once,
    notes: { ...streamOutput(stderr, flags.color), isTerminal: stderr.isTTY },
  });
};

/** Ignore files, which decide what is read, though their names begin with a dot. */
const watchedDotFiles = ['.gitignore', '.referralignore'];

/** @returns the part of a path in front of the first pattern in it. */
const staticPart = (path: string): string => {
  const parts = path.split(sep);
  const first = parts.findIndex(isGlob);
  return first === -1 ? path : parts.slice(0, first).join(sep) || sep;
};

/** @returns the files and folders that paths lead to, or that patterns begin with. */
export const rootsOf = (paths: readonly string[], base: string): string[] => [
  ...new Set(paths.map((path) => staticPart(resolve(base, path)))),
];

/** Whether a change there means nothing: dependencies, hidden files, and what the runs write themselves. */
const isIgnored = (path: string, roots: readonly string[], written: ReadonlySet<string>): boolean => {
  const name = basename(path);
  if (written.has(path)) return true;
  if (roots.includes(path) || watchedDotFiles.includes(name)) return false;
  return name === 'node_modules' || name.startsWith('.');
};

/** What is watched, and what is done then. */
interface Watching {
  /** Files and folders, absolute. */
  readonly roots: readonly string[];
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
    this.#watching.notes.write('Watching for changes. Press Ctrl+C to stop.\n');
  }
}

/**
 * Runs, and runs again whenever something changes, until somebody presses Ctrl+C.
 *
 * @returns the exit status of that: it is how watching ends
 * @throws {UsageError} when the first run does
 */
const watch = async (watching: Watching): Promise<number> => {
  const { roots, written, awaited } = watching;
  const runs = new Runs(watching);
  const watcher = watchFiles([...roots], {
    ignoreInitial: true,
    ignored: (path) => isIgnored(path, roots, written),
  });
  // The library would say that it is ready before it is, if it were given files that do not exist.
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
      if (event.startsWith('unlink') && roots.includes(path)) watcher.add(path);
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
