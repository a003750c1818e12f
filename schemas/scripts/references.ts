import { posix } from 'node:path';
import type { Json } from './emit.ts';

const map = (value: unknown, change: (schema: Json) => Json | undefined): unknown => {
  if (Array.isArray(value)) return value.map((item) => map(item, change));
  if (typeof value !== 'object' || value === null) return value;
  const changed = change(value as Json);
  if (changed) return changed;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, map(part, change)]));
};

/** The path of one `$id` as seen from another, as a `$ref` writes it. */
const relative = (from: string, to: string): string =>
  posix.relative(posix.dirname(new URL(from).pathname), new URL(to).pathname);

/** @returns the schema with every nested schema that has an `$id` of its own replaced by a relative `$ref`. */
export const withReferences = (schema: Json): Json => {
  const root = schema.$id as string;
  return map(schema, (part) =>
    typeof part.$id === 'string' && part.$id !== root ? { $ref: relative(root, part.$id) } : undefined,
  ) as Json;
};

/** @returns every schema with an `$id` inside `schema`, by `$id`, itself included. */
export const identified = (schema: Json, found: Map<string, Json> = new Map()): Map<string, Json> => {
  map(schema, (part) => {
    if (typeof part.$id !== 'string' || found.has(part.$id)) return undefined;
    found.set(part.$id, part);
    return identified(part, found) && undefined;
  });
  return found;
};

/**
 * @param schemas emitted schemas by `$id`
 * @returns one schema that holds all that `root` refers to, under `$defs` by title
 */
export const bundle = (root: Json, schemas: ReadonlyMap<string, Json>, id: string): Json => {
  const definitions: Record<string, Json> = {};
  const localize = (schema: Json, base: string): Json => {
    const { $schema: _dialect, $id: _id, $comment: _comment, ...body } = schema;
    return map(body, (part) => {
      if (typeof part.$ref !== 'string') return undefined;
      const target = new URL(part.$ref, base).href;
      const referred = schemas.get(target);
      if (!referred) throw new Error(`bundle: nothing has the $id ${target}`);
      const title = referred.title as string;
      if (!definitions[title]) {
        definitions[title] = {};
        definitions[title] = localize(referred, target);
      }
      return { $ref: `#/$defs/${title}` };
    }) as Json;
  };
  const body = localize(root, root.$id as string);
  return { $schema: root.$schema, $id: id, $comment: root.$comment, ...body, $defs: definitions };
};
