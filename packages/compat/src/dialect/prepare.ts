import { isArray, isObject, type Json } from '../json.ts';
import { modern } from '../regex/modern.ts';
import { schemaMaps } from './essence.ts';

const data = new Set(['const', 'default', 'enum', 'examples']);

const patternNames = (patterns: [string, Json][]): [string, Json][] => {
  const renamed = patterns.map(([pattern, schema]): [string, Json] => [modern(pattern), schema]);
  // Two names for one pattern must both count.
  return new Set(renamed.map(([pattern]) => pattern)).size === patterns.length ? renamed : patterns;
};

const members = (entries: [string, Json][]): Json =>
  Object.fromEntries(entries.map(([name, inner]) => [name, prepare(inner)]));

const keyword = (name: string, value: Json): Json => {
  if (data.has(name)) return value;
  if (name === 'pattern' && typeof value === 'string') return modern(value);
  if (schemaMaps.has(name) && isObject(value)) {
    const entries = Object.entries(value);
    return members(name === 'patternProperties' ? patternNames(entries) : entries);
  }
  return prepare(value);
};

/** @returns a copy of a schema whose patterns are valid with the flag `u`, where they can be */
export const prepare = (value: Json): Json => {
  if (isArray(value)) return value.map(prepare);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, keyword(name, inner)]));
};
