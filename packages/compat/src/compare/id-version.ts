import { isObject, type Json, member } from '../json.ts';
import type { Pair } from './pairing.ts';

/** Whether `$id`s that differ in a version alone count as the same. */
export type IdVersionOption = 'ignore' | 'found' | 'heed';

/** What stands before the number of a version. */
const prefix = '(?:v(?:er(?:sion)?)?|r(?:ev(?:ision)?|el(?:ease)?)?)';

/** A version in a URI: numbers with dots, such as v1.2.0-rc.1, or a date; or a folder that has the name of a stage. */
const version = new RegExp(
  [
    `(?<![\\p{L}\\d]|\\d\\.)${prefix}?\\d+(?:[.-]\\d+)*(?:-?(?:alpha|beta|draft|next|pre|rc)[\\w.-]*?)?(?![\\p{L}\\d]|\\.\\d)`,
    '(?<=[/@]|^)(?:dev|develop|draft|latest|main|master|next|stable|unstable)(?=/)',
  ].join('|'),
  'giu',
);

/** Numbers in the name of a host, and its port, are no version of a schema. */
const host = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i;

const split = (name: string): [host: string, path: string] => {
  const end = host.exec(name)?.[0].length ?? 0;
  return [name.slice(0, end), name.slice(end)];
};

/** @returns an identifier, or a path, with a gap for each version in it */
export const withoutVersion = (name: string): string => {
  const [start, path] = split(name);
  return start + path.replace(version, '*');
};

/** @returns the identifier of a document, if it has one */
export const idOf = (document: Json | undefined): string | undefined => {
  const id = isObject(document) ? (member(document, '$id') ?? member(document, 'id')) : undefined;
  return typeof id === 'string' ? id : undefined;
};

const versionsIn = (id: string): string[] =>
  (split(id)[1].match(version) ?? []).map((text) => text.replace(new RegExp(`^${prefix}(?=\\d)`, 'i'), ''));

/** @returns each version that one of two identifiers has in a place and the other has not, with that of the other */
const moveBetween = (one: string, other: string): string[] => {
  const [before, after] = [versionsIn(one), versionsIn(other)];
  return before.flatMap((text, index) => (text === after[index] ? [] : [`${text} to ${after[index]}`]));
};

/** @returns whether two `$id`s, or two paths, are taken for versions of one */
export const sameButVersion = (
  pairs: readonly Pair[],
  old: Readonly<Record<string, Json>>,
  now: Readonly<Record<string, Json>>,
  option: IdVersionOption,
): ((old: string, now: string) => boolean) => {
  if (option === 'heed') return () => false;
  const alike = (one: string, other: string): boolean => withoutVersion(one) === withoutVersion(other);
  if (option === 'ignore') return alike;
  const ids = pairs.flatMap(({ oldPath, newPath }): [string, string][] => {
    const [before, after] = [idOf(old[oldPath ?? '']), idOf(now[newPath ?? ''])];
    return before !== undefined && after !== undefined ? [[before, after]] : [];
  });
  const moves = ids.map(([before, after]) => moveBetween(before, after));
  const isOneMove = new Set(moves.flat()).size === 1 || new Set(moves.map((move) => move.join())).size === 1;
  const isPlan =
    isOneMove && moves.every((move) => move.length > 0) && ids.every(([before, after]) => alike(before, after));
  // One file tells nothing of how all move.
  return isPlan && ids.length > 1 ? alike : () => false;
};
