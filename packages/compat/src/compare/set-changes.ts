import { canonical, isArray, type Json } from '../json.ts';

const setKeywords = new Set(['enum', 'required', 'type']);

/** What came to a list, or went from it. */
export interface SetChange {
  readonly what: string;
  /** What the old version says once the change is made in it. */
  readonly put: Json;
  /** What the new version says once the change is taken back in it. */
  readonly back: Json;
}

/** How many values are named before the rest is counted. */
const mostNamed = 5;

const without = (values: readonly Json[], others: readonly Json[]): Json[] => {
  const keys = new Set(others.map(canonical));
  return values.filter((value) => !keys.has(canonical(value)));
};

const listed = (values: readonly Json[], show: (value: Json) => string): string => {
  const named = values.slice(0, mostNamed).map(show).join(', ');
  return values.length > mostNamed ? `${named} and ${values.length - mostNamed} more` : named;
};

/**
 * @param show a value as text
 * @returns what is new and what is gone in a list whose order means nothing; undefined for a value that is not such a list, or has
 *   another type altogether
 */
export const setChanges = (
  keyword: string,
  old: Json,
  now: Json,
  show: (value: Json) => string,
): readonly SetChange[] | undefined => {
  if (!setKeywords.has(keyword)) return undefined;
  const [before, after] = [old, now].map((value) =>
    isArray(value) ? value : keyword === 'type' ? [value] : undefined,
  );
  if (!before || !after) return undefined;
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [added, gone] = [without(after, before), without(before, after)];
  if (added.length + gone.length === 0) return [];
  if (keyword === 'type' && gone.length === before.length) return undefined;
  return [
    ...(added.length > 0
      ? [{ what: `${keyword} gained ${listed(added, show)}`, put: [...before, ...added], back: without(after, added) }]
      : []),
    ...(gone.length > 0
      ? [{ what: `${keyword} lost ${listed(gone, show)}`, put: without(before, gone), back: [...after, ...gone] }]
      : []),
  ];
};
