import type { Located } from '../dialect/registry.ts';
import { isArray, isObject, isSchema, type Json, type JsonObject, member, type Schema } from '../json.ts';
import type { World } from '../world/world.ts';

/** Keywords whose schemas are about the same value. */
const same = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'];
const byName = ['dependentSchemas', 'dependencies'];
/** Keywords whose schemas are about items. */
const items = ['items', 'prefixItems', 'additionalItems', 'contains', 'unevaluatedItems'];
/** Keywords whose schemas are about the values of members, but for those that `properties` names. */
const others = ['additionalProperties', 'unevaluatedProperties'];

const schemasIn = (value: Json | undefined): readonly Json[] =>
  isArray(value) ? value : value === undefined ? [] : [value];

const typeOf = (value: Json): string => (value === null ? 'null' : isArray(value) ? 'array' : typeof value);

/** Whether `type` alone refuses a value. */
const isOtherType = (schema: JsonObject, value: Json): boolean => {
  const type = member(schema, 'type');
  if (type === undefined) return false;
  const types = new Set<Json>(schemasIn(type));
  return !types.has(typeOf(value)) && !(typeof value === 'number' && types.has('integer'));
};

/** The schemas that a validator may come to with a value, each with the parts of the value. */
export type Touched = ReadonlyMap<Schema, ReadonlySet<Json>>;

/**
 * Follows a value through a schema as a validator does. What it does not come to makes no difference, such as the schemas
 * of members that are not there; nor does what a schema says besides `type` where that refuses the value.
 */
export const touched = (root: Located, value: Json, world: World): Touched => {
  const found = new Map<Schema, Set<Json>>();
  const visit = (schema: Json, from: Located, instance: Json): void => {
    if (!isObject(schema)) return;
    const known = found.get(schema) ?? new Set<Json>();
    found.set(schema, known);
    if (known.has(instance)) return;
    known.add(instance);
    const at = world.locate(schema, from);
    const reference = member(schema, '$ref');
    const target = typeof reference === 'string' ? world.resolve(reference, at) : undefined;
    if (target) visit(target.schema, target, instance);
    if (reference === undefined && isOtherType(schema, instance)) return;
    for (const keyword of same) for (const inner of schemasIn(member(schema, keyword))) visit(inner, at, instance);
    for (const keyword of byName) {
      const map = member(schema, keyword);
      if (isObject(map)) for (const inner of Object.values(map)) if (isSchema(inner)) visit(inner, at, instance);
    }
    if (isArray(instance))
      for (const keyword of items)
        for (const inner of schemasIn(member(schema, keyword))) for (const item of instance) visit(inner, at, item);
    if (!isObject(instance)) return;
    const described = member(schema, 'properties');
    for (const [name, inner] of Object.entries(isObject(described) ? described : {}))
      if (Object.hasOwn(instance, name)) visit(inner, at, instance[name] as Json);
    const patterns = member(schema, 'patternProperties');
    const rest = [
      ...others.map((keyword) => member(schema, keyword)),
      ...(isObject(patterns) ? Object.values(patterns) : []),
    ];
    for (const inner of rest)
      if (inner !== undefined) for (const part of Object.values(instance)) visit(inner, at, part);
    const names = member(schema, 'propertyNames');
    if (names !== undefined) for (const name of Object.keys(instance)) visit(names, at, name);
  };
  visit(root.schema, root, value);
  return found;
};

/** @returns what a schema says about the parts of a value that a validator comes to it with */
export const sayingOf = (schema: JsonObject, all: Touched): JsonObject => {
  const parts = all.get(schema);
  if (!parts) return {};
  const reference = member(schema, '$ref');
  if (reference === undefined && [...parts].every((part) => isOtherType(schema, part)))
    return { type: member(schema, 'type') as Json };
  const objects = [...parts].filter(isObject);
  const isSaid = (name: string): boolean => objects.some((object) => Object.hasOwn(object, name));
  const entries = Object.entries(schema).map(([keyword, value]): [string, Json] =>
    (keyword === 'properties' || byName.includes(keyword)) && isObject(value)
      ? [keyword, Object.fromEntries(Object.entries(value).filter(([name]) => isSaid(name)))]
      : [keyword, value],
  );
  return Object.fromEntries(entries);
};
