import { isDeepStrictEqual } from 'node:util';
import type { Json } from '@referral-kit/compat';
import { withoutNewCodes } from './code-lists.ts';
import { type Promised, revisionOf } from './contract.ts';

/** What may change in a released revision: it says nothing about documents. */
const descriptions = new Set(['title', 'description', 'examples', '$comment']);
const named = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);
const data = new Set(['const', 'enum', 'default']);

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const plain = (value: Json, isMap = false): Json => {
  if (Array.isArray(value)) return value.map((item) => plain(item as Json));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => isMap || !descriptions.has(key));
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, !isMap && data.has(key) ? inner : plain(inner, !isMap && named.has(key))]),
  );
};

/** A table has descriptions at its top alone; further inside, all is names. */
const withoutDescriptions = (document: Json): Json =>
  isObject(document) && !('$schema' in document)
    ? Object.fromEntries(Object.entries(document).filter(([key]) => !descriptions.has(key)))
    : plain(document);

type Contents = Pick<Promised, 'files' | 'others'>;

const contents = ({ files, others }: Contents): Readonly<Record<string, Json>> => ({ ...files, ...others });

/** @returns the files of released revisions that came, went, or changed in more than descriptions and added codes */
export const changedAfterRelease = (before: Contents, now: Contents): string[] => {
  const [released, current] = [contents(before), contents(now)];
  const revisions = new Set(Object.keys(released).map(revisionOf));
  const paths = new Set([...Object.keys(released), ...Object.keys(current)]);
  return [...paths]
    .filter((path) => revisionOf(path) !== undefined && revisions.has(revisionOf(path)))
    .filter((path) => {
      const [before, after] = [released[path], current[path]];
      if (before === undefined || after === undefined) return true;
      return !isDeepStrictEqual(
        withoutDescriptions(before),
        withoutDescriptions(withoutNewCodes(released, path, after)),
      );
    })
    .sort();
};
