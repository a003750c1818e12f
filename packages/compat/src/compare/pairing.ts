import type { Json } from '../json.ts';
import { type IdVersionOption, idOf, withoutVersion } from './id-version.ts';

/** A file in both versions, or in one. */
export interface Pair {
  readonly oldPath: string | undefined;
  readonly newPath: string | undefined;
}

type Files = Readonly<Record<string, Json>>;

/** Takes files that have one name from two lists. @returns them in pairs */
const pairedBy = (
  nameIn: (document: Json | undefined) => string | undefined,
  [old, gone]: readonly [Files, string[]],
  [now, left]: readonly [Files, string[]],
): Pair[] =>
  [...gone].flatMap((path): Pair[] => {
    const name = nameIn(old[path]);
    const at = name === undefined ? -1 : left.findIndex((other) => nameIn(now[other]) === name);
    if (at < 0) return [];
    gone.splice(gone.indexOf(path), 1);
    return [{ oldPath: path, newPath: left.splice(at, 1)[0] }];
  });

/**
 * Pairs files by path, and those that are left by `$id`: by all of it, then without the versions in it.
 *
 * @param same new paths of files that are the same as old ones, by old path
 */
export const pairs = (
  old: Files,
  now: Files,
  same: Readonly<Record<string, string>>,
  idVersion: IdVersionOption,
): Pair[] => {
  const nameOf = (path: string): string => (Object.hasOwn(same, path) ? (same[path] as string) : path);
  const paired: Pair[] = Object.keys(old)
    .filter((path) => Object.hasOwn(now, nameOf(path)))
    .map((path) => ({ oldPath: path, newPath: nameOf(path) }));
  const taken = new Set(paired.map(({ newPath }) => newPath));
  const left = Object.keys(now).filter((path) => !taken.has(path));
  const gone = Object.keys(old).filter((path) => !Object.hasOwn(now, nameOf(path)));
  const plainId = (document: Json | undefined): string | undefined => {
    const id = idOf(document);
    return id === undefined ? undefined : withoutVersion(id);
  };
  for (const nameIn of idVersion === 'heed' ? [idOf] : [idOf, plainId])
    paired.push(...pairedBy(nameIn, [old, gone], [now, left]));
  return [
    ...paired,
    ...gone.map((path) => ({ oldPath: path, newPath: undefined })),
    ...left.map((path) => ({ oldPath: undefined, newPath: path })),
  ];
};
