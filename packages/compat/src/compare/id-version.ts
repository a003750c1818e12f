import { isObject, type Json, member } from '../json.ts';
import type { Pair } from './pairing.ts';

/** Whether `$id`s that differ in a version alone count as the same. */
export type IdVersionOption = 'ignore' | 'found' | 'heed';

/** A version in a URI: numbers with dots, such as v1.2.0-rc.1, or a date. */
const version = /(?<![\p{L}\d.])v?\d+(?:[.-]\d+)*(?:-?(?:alpha|beta|draft|next|pre|rc)[\w.-]*?)?(?![\p{L}\d.])/giu;

/** @returns an identifier with a gap for each version in it */
export const withoutVersion = (id: string): string => id.replace(version, '*');

/** @returns the identifier of a document, if it has one */
export const idOf = (document: Json | undefined): string | undefined => {
  const id = isObject(document) ? (member(document, '$id') ?? member(document, 'id')) : undefined;
  return typeof id === 'string' ? id : undefined;
};

const versionsIn = (id: string): string => (id.match(version) ?? []).join(' ');

/** @returns whether two `$id`s are taken for versions of one */
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
  const moves = new Set(ids.map(([before, after]) => `${versionsIn(before)} to ${versionsIn(after)}`));
  // One file tells nothing of how all move.
  const isPlan = ids.length > 1 && moves.size === 1 && ids.every(([before, after]) => alike(before, after));
  return isPlan ? alike : () => false;
};
