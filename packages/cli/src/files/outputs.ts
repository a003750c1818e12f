import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '@referral-kit/command-line/usage';
import { documentOf } from './sidecars.ts';

/** A file that a run reads or writes. */
export interface RunFile {
  /** The absolute path. */
  readonly path: string;
  /** What it is, for people: `the json report`. */
  readonly what: string;
  /** How messages name it, where that is not its path. */
  readonly name?: string;
}

/** Whether names that differ in case alone are one file, as they are on the usual disks of these systems. */
const ignoresCase = process.platform === 'win32' || process.platform === 'darwin';

/** @returns the path without links, also of a file that is not there yet */
const realPath = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(realPath(folder), basename(path));
  }
};

/** @returns what two paths have in common that lead to one file; nothing for a device or a pipe, which keeps nothing */
const targetOf = (path: string): string | undefined => {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (stats !== undefined) return stats.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
  const real = realPath(path);
  return ignoresCase ? real.toLowerCase() : real;
};

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

/** A sidecar belongs to a document that is there. */
const isSidecar = (path: string): boolean => {
  const document = documentOf(path);
  return document !== undefined && exists(document);
};

const named = ({ name, path }: RunFile): string => `"${name ?? path}"`;

/**
 * Makes sure that no output takes the place of a file that the run needs, or of another output.
 *
 * @param outputs the files that the run writes
 * @param kept the files that the run reads; they are looked at only if an output is there already
 * @throws {UsageError} that says which output would replace what
 */
export const checkOutputs = (outputs: readonly RunFile[], kept: readonly RunFile[]): void => {
  const byIdentity = new Map<string, RunFile>();
  for (const output of outputs) {
    if (isSidecar(output.path)) {
      throw new UsageError(`${output.what} would overwrite ${named(output)}, which is the sidecar of a fixture.`);
    }
    const identity = targetOf(output.path);
    if (identity === undefined) continue;
    const other = byIdentity.get(identity);
    if (other !== undefined) {
      throw new UsageError(`${other.what} and ${output.what} would both be written to ${named(output)}.`);
    }
    byIdentity.set(identity, output);
  }
  if (byIdentity.size === 0) return;
  const isNew = outputs.every(({ path }) => !exists(path));
  for (const file of isNew ? [] : kept) {
    const identity = targetOf(file.path);
    const output = identity === undefined ? undefined : byIdentity.get(identity);
    if (output !== undefined) {
      throw new UsageError(`${output.what} would overwrite ${named(file)}, which is ${file.what}.`);
    }
  }
};
