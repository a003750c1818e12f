import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { WriteStream } from 'node:tty';
import { oneOf, UsageError } from '../usage.ts';
import { colorFor } from './color.ts';
import type { Output } from './reporter.ts';
import type { ReporterName } from './reporters.ts';
import { writeTo } from './stream.ts';

/** What a `--reporter` asks for. */
export interface Wanted<Name extends string = ReporterName> {
  readonly name: Name;
  /** The absolute path of the file to write; without it the results go to standard output. */
  readonly path?: string;
}

/**
 * @param words `name` or `name=path`, each
 * @param names the reporters that there are
 * @throws {UsageError} for an unknown name, and when two reports would go to one place
 */
export const wantedReports = <Name extends string>(
  words: readonly string[],
  cwd: string,
  names: readonly Name[],
): Wanted<Name>[] => {
  const taken = new Set<string | undefined>();
  return words.map((word) => {
    const at = word.indexOf('=');
    const name = oneOf('reporter', at === -1 ? word : word.slice(0, at), names);
    if (at === word.length - 1) throw new UsageError(`--reporter ${name}= names no file`);
    const path = at === -1 ? undefined : resolve(cwd, word.slice(at + 1));
    if (taken.has(path)) {
      throw new UsageError(
        `two reports would go to ${path ?? 'standard output'}; give each its own file: --reporter ${name}=path`,
      );
    }
    taken.add(path);
    return { name, ...(path !== undefined && { path }) };
  });
};

/** @returns an output to a stream that is a terminal or a pipe. */
export const toStream = (stream: WriteStream, color: boolean | undefined): Output => ({
  write: (text) => writeTo(stream, text),
  color: colorFor(stream, color),
});

/** A file that is open. */
export interface Closable extends Output {
  close(): void;
}

/**
 * Opens a file for a report, and the folders above it.
 *
 * @throws {UsageError} when it cannot be written
 */
export const toFile = (path: string): Closable => {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'w');
    return { write: (text) => void writeSync(file, text), color: false, close: () => closeSync(file) };
  } catch (error) {
    throw new UsageError(`the file cannot be written: ${(error as Error).message}`);
  }
};
