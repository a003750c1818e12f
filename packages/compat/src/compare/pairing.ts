import type { Json } from '../json.ts';
import { type IdVersionOption, idOf, withoutVersion } from './id-version.ts';

/** A file in both versions, or in one. */
export interface Pair {
  readonly oldPath: string | undefined;
  readonly newPath: string | undefined;
}

/**
 * Pairs files by path, and those that are left by `$id`.
 *
 * @param same new paths of files that are the same as old ones, by old path
 */
export const pairs = (
  old: Readonly<Record<string, Json>>,
  now: Readonly<Record<string, Json>>,
  same: Readonly<Record<string, string>>,
  idVersion: IdVersionOption,
): Pair[] => {
  const nameIn = (document: Json | undefined): string | undefined => {
    const id = idOf(document);
    return id !== undefined && idVersion === 'ignore' ? withoutVersion(id) : id;
  };
  const nameOf = (path: string): string => (Object.hasOwn(same, path) ? (same[path] as string) : path);
  const paired: Pair[] = Object.keys(old)
    .filter((path) => Object.hasOwn(now, nameOf(path)))
    .map((path) => ({ oldPath: path, newPath: nameOf(path) }));
  const taken = new Set(paired.map(({ newPath }) => newPath));
  const left = Object.keys(now).filter((path) => !taken.has(path));
  for (const path of Object.keys(old).filter((one) => !Object.hasOwn(now, nameOf(one)))) {
    const id = nameIn(old[path]);
    const moved = id === undefined ? -1 : left.findIndex((other) => nameIn(now[other]) === id);
    paired.push({ oldPath: path, newPath: moved < 0 ? undefined : left.splice(moved, 1)[0] });
  }
  return [...paired, ...left.map((path) => ({ oldPath: undefined, newPath: path }))];
};
