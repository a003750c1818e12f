import { type Json, ordered } from '../emit.ts';
import { examplesIn } from './examples.ts';

const mapValues = (value: unknown, change: (part: Json) => Json): Json =>
  Object.fromEntries(Object.entries(value as Record<string, Json>).map(([key, part]) => [key, change(part)]));

/**
 * An object of which no member is known says so: generators of types take it for one without members otherwise.
 */
const open = (schema: Json): Json =>
  [schema.type].flat().includes('object') && schema.properties === undefined && schema.oneOf === undefined
    ? { ...schema, additionalProperties: true }
    : schema;

/** @returns a schema, at any depth, with its references changed. */
const withReferences = (schema: Json, change: ($ref: string) => string): Json => {
  if (typeof schema.$ref === 'string') return { $ref: change(schema.$ref) };
  const inside = (part: Json): Json => withReferences(part, change);
  const { properties, items, not } = schema;
  return open({
    ...schema,
    ...(properties !== undefined && { properties: mapValues(properties, inside) }),
    ...(items !== undefined && { items: inside(items as Json) }),
    ...(not !== undefined && { not: inside(not as Json) }),
    ...Object.fromEntries(
      ['allOf', 'anyOf', 'oneOf']
        .filter((keyword) => schema[keyword] !== undefined)
        .map((keyword) => [keyword, (schema[keyword] as Json[]).map(inside)]),
    ),
  });
};

/**
 * @param files emitted schemas that refer to each other by relative `$ref`s, by `$id`
 * @returns the same as components: by title, without identities, with references to `#/components/schemas/<title>`, and
 * with an example wherever a document has one
 * @throws {Error} when two files have one title, or one refers to a file that is not there
 */
export const componentsOf = (files: ReadonlyMap<string, Json>): Record<string, Json> => {
  const at = ($ref: string, { $id }: Json): Json | undefined => files.get(new URL($ref, $id as string).href);
  const documents = [...files.values()].filter(({ type, examples }) => type !== 'string' && examples !== undefined);
  const examples = examplesIn(documents, at);
  const components: Record<string, Json> = {};
  for (const [id, file] of files) {
    const { $schema: _dialect, $id: _id, $comment: _comment, ...body } = file;
    const title = file.title as string;
    if (Object.hasOwn(components, title)) throw new Error(`openapi: two schemas are called ${title}`);
    const schema = withReferences(body, ($ref) => {
      const target = at($ref, file);
      if (!target) throw new Error(`openapi: ${id} refers to ${$ref}, which is not there`);
      return `#/components/schemas/${target.title}`;
    });
    components[title] = ordered({ ...(examples.has(id) && { examples: [examples.get(id)] }), ...schema }) as Json;
  }
  return components;
};

/** @returns those of the components that one of them needs, itself first. */
export const componentsFor = (name: string, components: Readonly<Record<string, Json>>): Record<string, Json> => {
  const needed = new Set([name]);
  for (const each of needed) {
    withReferences(components[each] as Json, ($ref) => {
      needed.add($ref.slice($ref.lastIndexOf('/') + 1));
      return $ref;
    });
  }
  return Object.fromEntries([...needed].map((each) => [each, components[each] as Json]));
};
