import type { Located } from '../dialect/registry.ts';
import { subschemas } from '../dialect/subschemas.ts';
import { isObject, type JsonObject, member, type Schema } from '../json.ts';
import { decoded } from '../link/uri.ts';
import type { World } from '../world/world.ts';

/** Keywords by which a schema that accepts more can make one around it accept less. */
const others: ReadonlySet<string> = new Set(['contains', 'contentSchema', 'if', 'not', 'oneOf']);
/** What these say depends on what the schemas beside them are about. */
const unevaluated = ['unevaluatedItems', 'unevaluatedProperties'];

/** What a schema and all that it refers to make of the schemas in it. */
export interface Monotone {
  /** The schemas that accept more only where the whole does not accept less for it. */
  readonly schemas: ReadonlySet<JsonObject>;
  /** Every reference, as a URI with a JSON Pointer. */
  readonly references: ReadonlySet<string>;
}

const none: Monotone = { schemas: new Set(), references: new Set() };

interface Visit {
  readonly at: Located;
  readonly isMonotone: boolean;
}

const monotone = (root: Located, world: World): Monotone => {
  if (world.isDynamic) return none;
  const plain = new Set<JsonObject>();
  const mixed = new Set<JsonObject>();
  const references = new Set<string>();
  const queue: Visit[] = [{ at: root, isMonotone: true }];
  for (const { at, isMonotone } of queue) {
    const { schema } = at;
    const visited = isMonotone ? plain : mixed;
    if (!isObject(schema) || visited.has(schema)) continue;
    visited.add(schema);
    if (unevaluated.some((keyword) => member(schema, keyword) !== undefined)) return none;
    const reference = member(schema, '$ref');
    const target = typeof reference === 'string' ? world.resolve(reference, at) : undefined;
    if (typeof reference === 'string') references.add(decoded(reference));
    if (target) queue.push({ at: target, isMonotone });
    for (const { tokens, schema: inner } of subschemas(schema)) {
      const [keyword = ''] = tokens;
      if (keyword === '$defs' || keyword === 'definitions') continue;
      queue.push({ at: world.locate(inner, at), isMonotone: isMonotone && !others.has(keyword) });
    }
  }
  return { schemas: new Set([...plain].filter((schema) => !mixed.has(schema))), references };
};

const known = new WeakMap<World, Map<Schema, Monotone>>();

/** @returns the schemas that make the whole accept more, or the same, when they accept more */
export const monotoneIn = (root: Located, world: World): Monotone => {
  const all = known.get(world) ?? new Map<Schema, Monotone>();
  known.set(world, all);
  const found = all.get(root.schema) ?? monotone(root, world);
  all.set(root.schema, found);
  return found;
};
