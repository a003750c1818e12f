import { isObject, type Json, member } from '../json.ts';

/** A file in both versions, or in one. */
export interface Pair {
  readonly oldPath: string | undefined;
  readonly newPath: string | undefined;
}

const idOf = (document: Json | undefined): string | undefined => {
  const id = isObject(document) ? member(document, '$id') : undefined;
  return typeof id === 'string' ? id : undefined;
};

/**
 * Pairs files by path, and those that are left by `$id`.
 *
 * @param same new paths of files that are the same as old ones, by old path
 */
export const pairs = (
  old: Readonly<Record<string, Json>>,
  now: Readonly<Record<string, Json>>,
  same: Readonly<Record<string, string>>,
): Pair[] => {
  const nameOf = (path: string): string => (Object.hasOwn(same, path) ? (same[path] as string) : path);
  const paired: Pair[] = Object.keys(old)
    .filter((path) => Object.hasOwn(now, nameOf(path)))
    .map((path) => ({ oldPath: path, newPath: nameOf(path) }));
  const taken = new Set(paired.map(({ newPath }) => newPath));
  const left = Object.keys(now).filter((path) => !taken.has(path));
  for (const path of Object.keys(old).filter((one) => !Object.hasOwn(now, nameOf(one)))) {
    const id = idOf(old[path]);
    const moved = id === undefined ? -1 : left.findIndex((other) => idOf(now[other]) === id);
    paired.push({ oldPath: path, newPath: moved < 0 ? undefined : left.splice(moved, 1)[0] });
  }
  return [...paired, ...left.map((path) => ({ oldPath: undefined, newPath: path }))];
};
