/** A JSON Schema, or a part of one. */
export type Schema = { readonly [keyword: string]: unknown };

/** Schemas by `$id`. */
export type Lookup = ReadonlyMap<string, Schema>;

/** The keywords of one schema object, and the `$id` of the file it is in. */
export interface Part {
  readonly keywords: Schema;
  readonly base: string;
}

const known: ReadonlySet<string> = new Set([
  ...['$schema', '$id', '$comment', 'title', 'description', 'examples'],
  ...['$ref', 'allOf', 'anyOf', 'oneOf'],
  ...['type', 'const', 'enum', 'minLength', 'pattern', 'not', 'format', 'minimum', 'maximum'],
  ...['properties', 'required', 'additionalProperties', 'items'],
]);

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const resolve = (ref: string, base: string, lookup: Lookup): Part => {
  const id = new URL(ref, base).href;
  const keywords = lookup.get(id);
  if (!keywords) throw new Error(`${base}: nothing has the $id ${id}`);
  return { keywords, base: id };
};

/**
 * @returns all that applies to a value at once: the schema itself, what it refers to, and every member of
 *   its `allOf`, the outermost last
 * @throws {Error} on a keyword that no generator exists for, so that none is ever ignored
 */
export const flatten = (schema: unknown, base: string, lookup: Lookup): Part[] => {
  if (!isSchema(schema)) throw new Error(`${base}: no generator for the schema ${JSON.stringify(schema)}`);
  const unknown = Object.keys(schema).find((keyword) => !known.has(keyword));
  if (unknown !== undefined) throw new Error(`${base}: no generator for the keyword ${unknown}`);
  const { $ref, allOf, ...keywords } = schema;
  const parts = ((allOf as unknown[] | undefined) ?? []).flatMap((part) => flatten(part, base, lookup));
  if ($ref !== undefined) {
    const target = resolve($ref as string, base, lookup);
    parts.unshift(...flatten(target.keywords, target.base, lookup));
  }
  return [...parts, { keywords, base }];
};
