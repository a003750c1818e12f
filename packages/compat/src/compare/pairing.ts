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

/** Pairs files by path, and those that are left by `$id`. */
export const pairs = (old: Readonly<Record<string, Json>>, now: Readonly<Record<string, Json>>): Pair[] => {
  const paired: Pair[] = Object.keys(old)
    .filter((path) => Object.hasOwn(now, path))
    .map((path) => ({ oldPath: path, newPath: path }));
  const left = Object.keys(now).filter((path) => !Object.hasOwn(old, path));
  for (const path of Object.keys(old).filter((one) => !Object.hasOwn(now, one))) {
    const id = idOf(old[path]);
    const moved = id === undefined ? -1 : left.findIndex((other) => idOf(now[other]) === id);
    paired.push({ oldPath: path, newPath: moved < 0 ? undefined : left.splice(moved, 1)[0] });
  }
  return [...paired, ...left.map((path) => ({ oldPath: undefined, newPath: path }))];
};
