import type { Located } from '../dialect/registry.ts';
import { isArray, isObject, isSchema, type Json, member, type Schema } from '../json.ts';
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

/**
 * @returns the schemas behind references that a validator may come to with a value: those of absent members, and what lies
 *   behind them, make no difference
 */
export const touched = (root: Located, value: Json, world: World): ReadonlySet<Schema> => {
  const found = new Set<Schema>([root.schema]);
  const seen = new Map<Json, Set<Json>>();
  const visit = (schema: Json, from: Located, instance: Json): void => {
    if (!isObject(schema)) return;
    const known = seen.get(schema) ?? new Set<Json>();
    seen.set(schema, known);
    if (known.has(instance)) return;
    known.add(instance);
    const at = world.locate(schema, from);
    const reference = member(schema, '$ref');
    const target = typeof reference === 'string' ? world.resolve(reference, at) : undefined;
    if (target) {
      found.add(target.schema);
      visit(target.schema, target, instance);
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
