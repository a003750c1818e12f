import { posix } from 'node:path';
import type { Manifest } from '../../packages/workspace.ts';
import type { ReadText } from '../declarations.ts';
import { specifiersIn, withoutComments } from './syntax.ts';

/** The declarations that a package publishes. */
export interface Declarations {
  /** The path of the declarations of each subpath. */
  readonly entries: Readonly<Record<string, string>>;
  /** The declarations that these need, without comments, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** @returns the path of the declarations of a module that another one imports */
export const beside = (path: string, source: string): string =>
  posix.join(posix.dirname(path), source.replace(/(?:\.d)?\.([cm]?)[jt]s$/, '.d.$1ts'));

/**
 * @param read gives the text of a file of the package
 * @returns its declarations, as far as its exports lead to them
 * @throws {Error} when one of them is missing
 */
export const declarationsOf = ({ exports = {} }: Pick<Manifest, 'exports'>, read: ReadText): Declarations => {
  const entries = Object.entries(exports).flatMap(([subpath, target]): [string, string][] =>
    typeof target === 'string' || target.types === undefined ? [] : [[subpath, target.types.replace(/^\.\//, '')]],
  );
  const files = new Map<string, string>();
  const queue = entries.map(([, path]) => path);
  for (const path of queue) {
    if (files.has(path)) continue;
    const text = read(path);
    if (text === undefined) throw new Error(`${path} is missing: build the packages first (npm run build)`);
    files.set(path, withoutComments(text));
    queue.push(...specifiersIn(text).flatMap((source) => (source.startsWith('.') ? [beside(path, source)] : [])));
  }
  return {
    entries: Object.fromEntries(entries.sort()),
    files: Object.fromEntries([...files].sort(([left], [right]) => (left < right ? -1 : 1))),
  };
};
