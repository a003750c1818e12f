import { isArray, isObject, type Json, type Schema } from '../json.ts';

const references = new Set(['$ref', '$dynamicRef', '$recursiveRef']);

const put = (value: Json, dangling: ReadonlySet<Json>, by: boolean): Json => {
  if (isArray(value)) return value.map((item) => put(item, dangling, by));
  if (!isObject(value)) return value;
  const isDangling = dangling.has(value);
  const kept = Object.entries(value).filter(([keyword]) => !isDangling || !references.has(keyword));
  const copy = kept.map(([keyword, inner]): [string, Json] => [keyword, put(inner, dangling, by)]);
  return Object.fromEntries(isDangling && !by ? [...copy, ['not', true]] : copy);
};

/**
 * Validators refuse a schema with a reference that leads nowhere, even if a value has nothing to do with it; they follow
 * one that leads in a circle until they fail.
 *
 * @param dangling the schemas that have such a reference
 * @param by whether whatever it is meant to lead to accepts everything or nothing
 * @returns a copy without these references
 */
export const stub = (schema: Schema, dangling: ReadonlySet<Json>, by: boolean): Schema =>
  dangling.size === 0 ? schema : (put(schema, dangling, by) as Schema);
