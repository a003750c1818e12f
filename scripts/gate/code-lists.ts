import type { Json } from '@referral-kit/compat';
import { revisionOf } from './contract.ts';

type Files = Readonly<Record<string, Json>>;
type Members = { readonly [key: string]: Json };

const isCodeList = (path: string): boolean => /\/codes\/[^/]+\.schema\.json$/.test(path);

const isObject = (value: Json | undefined): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The list as it was, if nothing but further values was added to it. */
const settled = (before: Json | undefined, now: Json | undefined): Json | undefined => {
  if (!isObject(before) || !isObject(now) || !Array.isArray(before.enum) || !Array.isArray(now.enum)) return now;
  const values = new Set(now.enum);
  return before.enum.every((value) => values.has(value)) ? { ...now, enum: before.enum } : now;
};

const titlesOf = (files: Files, revision: string | undefined): string[] =>
  Object.entries(files)
    .filter(([path]) => isCodeList(path) && revisionOf(path) === revision)
    .flatMap(([, schema]) => (isObject(schema) && typeof schema.title === 'string' ? [schema.title] : []));

/**
 * Code lists belong to the world, not to a revision: a released revision may get further codes.
 *
 * @param before the files of the release
 * @param path the path of a file
 * @param now what the file says now
 * @returns what the file says without the codes that were added to its code lists
 */
export const withoutNewCodes = (before: Files, path: string, now: Json): Json => {
  const released = before[path];
  if (isCodeList(path)) return settled(released, now) as Json;
  if (!isObject(released) || !isObject(now) || !isObject(released.$defs) || !isObject(now.$defs)) return now;
  const { $defs: old } = released;
  const titles = new Set(titlesOf(before, revisionOf(path)));
  const definitions = Object.entries(now.$defs).map(([name, schema]) => [
    name,
    titles.has(name) ? settled(old[name] as Json | undefined, schema as Json) : schema,
  ]);
  return { ...now, $defs: Object.fromEntries(definitions) };
};
