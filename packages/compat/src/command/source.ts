import { posix } from 'node:path';
import type { Files, Problem } from './host.ts';

/** Where one version of some schemas is: a folder or one file, on disk, at a git ref, or in a published package. */
export interface Source {
  /** @returns how messages name a file of it */
  shown(path: string): string;
  /** The folder that its paths count from, as reports show it; empty for a root. */
  readonly prefix: string;
  /** The paths of the files to compare, with forward slashes. */
  readonly paths: readonly string[];
  /** Whether one file was named, not a folder. */
  readonly isFile: boolean;
  /** @returns the bytes of a file, or why there are none; undefined where there is no such file */
  read(path: string): Uint8Array | Problem | undefined;
}

/** There is no looking into a source. */
export interface NoSource extends Problem {
  readonly name: string;
}

/** @returns the path that the reports have for a file of a source that counts from a prefix */
export const keyOf = (prefix: string, path: string): string => posix.normalize(posix.join(prefix, path));

type IsSkipped = Files['isSkipped'];

/** Files of folders that are looked at: JSON, and of YAML, which folders have for much else, what is called a schema. */
const candidate = /(?:\.json|\.schema\.ya?ml)$/i;

/** Whether a file or folder is left out, or is in one that is: `node_modules`, and what begins with a dot. */
export const isLeftOut = (path: string, isSkipped: IsSkipped): boolean => path.split('/').some(isSkipped);

/** Whether a file in a folder is looked at. */
export const isCandidate = (path: string, isSkipped: IsSkipped): boolean =>
  candidate.test(path) && !isLeftOut(path, isSkipped);

/**
 * @param files the paths of all files there are
 * @param path the file or folder that was named
 * @returns the files to compare, from the folder they count from; undefined when there is nothing of the name
 */
export const within = (
  files: readonly string[],
  path: string,
  isSkipped: IsSkipped,
): Pick<Source, 'prefix' | 'paths' | 'isFile'> | undefined => {
  if (files.includes(path)) return { prefix: posix.dirname(path), paths: [posix.basename(path)], isFile: true };
  const start = path === '' ? '' : `${path}/`;
  const inside = files.filter((file) => file.startsWith(start));
  if (inside.length === 0) return undefined;
  return {
    prefix: path,
    paths: inside.map((file) => file.slice(start.length)).filter((file) => isCandidate(file, isSkipped)),
    isFile: false,
  };
};
