import type { Located } from '../dialect/registry.ts';
import { isArray, isObject, isSchema, type Json, type JsonObject, member, type Schema } from '../json.ts';
import type { World } from '../world/world.ts';
import { refusalOf } from './refusal.ts';

/** Keywords whose schemas are about the same value. */
const same = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'];
const byName = ['dependentSchemas', 'dependencies'];
/** Keywords whose schemas are about items. */
const items = ['items', 'prefixItems', 'additionalItems', 'contains', 'unevaluatedItems'];
/** Keywords whose schemas are about the values of members, but for those that `properties` names. */
const others = ['additionalProperties', 'unevaluatedProperties'];

const schemasIn = (value: Json | undefined): readonly Json[] =>
  isArray(value) ? value : value === undefined ? [] : [value];

/** What a validator comes to a schema with. */
interface Touch {
  /** The parts of the value that the schema is about. */
  readonly parts: Set<Json>;
  /** For each part that is refused at once, what refuses it; undefined for the others. */
  readonly refusals: (JsonObject | undefined)[];
}

/** The schemas that a validator may come to with a value. */
export type Touched = ReadonlyMap<Schema, Touch>;

/**
 * Follows a value through a schema as a validator does. What it does not come to makes no difference, such as the schemas
 * of members that are not there; nor does what a schema says besides what refuses the value at once.
 */
export const touched = (root: Located, value: Json, world: World): Touched => {
  const found = new Map<Schema, Touch>();
  const visit = (schema: Json, from: Located, instance: Json): void => {
    if (!isObject(schema)) return;
    const known = found.get(schema) ?? { parts: new Set<Json>(), refusals: [] };
    found.set(schema, known);
    if (known.parts.has(instance)) return;
    known.parts.add(instance);
    const at = world.locate(schema, from);
    const reference = member(schema, '$ref');
    const target = typeof reference === 'string' ? world.resolve(reference, at) : undefined;
    if (target) visit(target.schema, target, instance);
    const refusal = refusalOf(schema, instance, at.dialect);
    known.refusals.push(refusal);
    if (refusal) {
      const members = member(refusal, 'properties');
      for (const [name, inner] of Object.entries(isObject(members) ? members : {}))
        visit(inner, at, (instance as JsonObject)[name] as Json);
      return;
    }
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

/** What refuses one part or another, in one schema: each says a part of the same. */
const together = (refusals: readonly JsonObject[]): JsonObject => {
  const all: Record<string, Json> = {};
  for (const refusal of refusals)
    for (const [keyword, value] of Object.entries(refusal)) {
      const before = all[keyword];
      if (isArray(value) && isArray(before)) all[keyword] = [...new Set([...before, ...value])];
      else if (isObject(value) && isObject(before)) all[keyword] = { ...before, ...value };
      else all[keyword] = value;
    }
  return all;
};

/** @returns what a schema says about the parts of a value that a validator comes to it with */
export const sayingOf = (schema: JsonObject, all: Touched): JsonObject => {
  const touch = all.get(schema);
  if (!touch) return {};
  const { parts, refusals } = touch;
  if (refusals.every((refusal) => refusal !== undefined)) return together(refusals);
  const objects = [...parts].filter(isObject);
  const isSaid = (name: string): boolean => objects.some((object) => Object.hasOwn(object, name));
  const entries = Object.entries(schema).map(([keyword, value]): [string, Json] =>
    (keyword === 'properties' || byName.includes(keyword)) && isObject(value)
      ? [keyword, Object.fromEntries(Object.entries(value).filter(([name]) => isSaid(name)))]
      : [keyword, value],
  );
  return Object.fromEntries(entries);
};
