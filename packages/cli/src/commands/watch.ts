import { resolve } from 'node:path';
import { configName } from '../config/name.ts';
import { toStream } from '../report/outputs.ts';
import { stderr } from '../report/stream.ts';
import { UsageError } from '../usage.ts';
import { placesOf } from '../watch/places.ts';
import { watch } from '../watch/watch.ts';
import { setupFor } from './setup.ts';
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
 * @throws {UsageError} when the words or flags make no sense
 */
export const watchValidation = async (
  words: readonly string[],
  flags: ValidateFlags,
  once: () => Promise<number>,
): Promise<number> => {
  const { words: named, flags: told, sources } = await setupFor(words, flags);
  if (named.includes('-')) throw new UsageError('standard input cannot be watched; name files, folders or patterns');
  // Without words there is nothing to watch, and a run says so.
  if (named.length === 0) return once();
  const cwd = process.cwd();
  const more = [flags.config, told.baseline].filter((path) => typeof path === 'string');
  const config = sources.selection.configuration.path;
  // These decide what is read and how; they may be written while it is watched.
  const settings = [configName, '.gitignore', '.referralignore'];
  const written = [...(told.reporter ?? []).flatMap(pathIn), ...(flags.coverageFile ? [flags.coverageFile] : [])];
  return watch({
    places: [...placesOf(named, sources.base), ...more.map((path) => resolve(cwd, path)), ...(config ? [config] : [])],
    awaited: { folder: cwd, files: new Set(settings.map((name) => resolve(cwd, name))) },
    written: new Set(written.map((path) => resolve(cwd, path))),
    run: once,
    notes: { ...toStream(stderr, flags.color), isTerminal: stderr.isTTY },
  });
};
