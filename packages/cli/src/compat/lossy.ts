import type { Json } from '@referral-kit/compat';
import type { DocumentResult } from '../validate/document-result.ts';
import { pathOf } from '../validate/locate.ts';
import type { Loaded } from './load.ts';

const at = (document: Json | undefined, pointer: string): Json | undefined =>
  pathOf(pointer).reduce<Json | undefined>(
    (value, token) =>
      typeof value === 'object' && value !== null ? (value as Record<string, Json>)[token] : undefined,
    document,
  );

/**
 * A number that no double holds is compared by the nearest double. That does no harm unless there is none, or the other
 * version has another number there that becomes the same double.
 *
 * @param names what files of the one are called in the other, where that is something else
 * @returns a fault for each number of which it does harm
 */
export const harmful = (one: Loaded, other: Loaded, names: Readonly<Record<string, string>>): DocumentResult[] =>
  [...one.lossy].flatMap(([path, numbers]) =>
    [...numbers].flatMap(([pointer, { text, verdict }]) => {
      const value = Number(text);
      const isNone = !Number.isFinite(value) || value === 0;
      const name = names[path] ?? path;
      const twin = at(other.files[name] ?? other.documents[name], pointer);
      const isTwin = twin === value && other.lossy.get(name)?.get(pointer)?.text !== text;
      return isNone || isTwin ? [verdict] : [];
    }),
  );
