import type { Dialect } from '../dialect/dialect.ts';
import { isArray, isObject, type Json, type JsonObject, member } from '../json.ts';

const typeOf = (value: Json): string => (value === null ? 'null' : isArray(value) ? 'array' : typeof value);

const listed = (value: Json): readonly Json[] => (isArray(value) ? value : [value]);

/** Whether `type` alone refuses a value. */
const isOtherType = (schema: JsonObject, value: Json): boolean => {
  const type = member(schema, 'type');
  if (type === undefined) return false;
  const types = new Set<Json>(listed(type));
  return !types.has(typeOf(value)) && !(typeof value === 'number' && types.has('integer'));
};

/** Whether `enum` or `const` alone refuses a value that is no list and no object. */
const isOtherValue = (schema: JsonObject, value: Json, dialect: Dialect): boolean => {
  if (typeof value === 'object' && value !== null) return false;
  const values = member(schema, 'enum');
  if (isArray(values) && !values.includes(value)) return true;
  const only = dialect === 'draft-04' ? undefined : member(schema, 'const');
  return only !== undefined && only !== value;
};

/** Whether what a schema says itself, without any other schema, refuses a value. */
const refusesAtOnce = (schema: Json | undefined, value: Json, dialect: Dialect): boolean =>
  isObject(schema) &&
  member(schema, '$ref') === undefined &&
  member(schema, '$schema') === undefined &&
  (isOtherType(schema, value) || isOtherValue(schema, value, dialect));

/**
 * The branches of a union are mostly told apart by a type, by a member that only one of them requires, or by the value
 * of a member such as `kind`. A validator that is given this much of a branch refuses the value as well.
 *
 * @returns a part of what a schema says that refuses a value by itself; undefined where none is seen at once
 */
export const refusalOf = (schema: JsonObject, value: Json, dialect: Dialect): JsonObject | undefined => {
  // What stands beside a reference may be ignored.
  if (member(schema, '$ref') !== undefined) return undefined;
  if (isOtherType(schema, value)) return { type: member(schema, 'type') as Json };
  if (!isObject(value)) return undefined;
  const required = member(schema, 'required');
  const absent = isArray(required)
    ? required.find((name) => typeof name === 'string' && !Object.hasOwn(value, name))
    : undefined;
  if (absent !== undefined) return { required: [absent] };
  const properties = member(schema, 'properties');
  if (!isObject(properties)) return undefined;
  const refused = Object.keys(value).find((name) =>
    refusesAtOnce(member(properties, name), value[name] as Json, dialect),
  );
  return refused === undefined ? undefined : { properties: { [refused]: properties[refused] as Json } };
};
