import type { Revision, Schema } from './contract.ts';

// Turns an emitted schema into one that stands alone: references resolved, one-schema `allOf`s and
// narrowed tags merged. A keyword that this does not know is an error, never a silent omission.

const known = new Set([
  '$schema',
  '$id',
  '$comment',
  'title',
  'description',
  '$ref',
  'type',
  'const',
  'enum',
  'minLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'allOf',
  'anyOf',
  'oneOf',
  'examples',
]);

type Merged = { -readonly [K in keyof Schema]: Schema[K] };

const union = (a: readonly string[] = [], b: readonly string[] = []): string[] => [...new Set([...a, ...b])];

/** The schema that accepts what both accept, where the second only narrows what the first describes. */
const merge = (wide: Schema, narrow: Schema): Schema => {
  const merged: Merged = { ...wide, ...narrow };
  if (wide.required || narrow.required) merged.required = union(wide.required, narrow.required);
  if (wide.properties && narrow.properties) {
    const extra = Object.keys(narrow.properties).filter((name) => !(name in (wide.properties ?? {})));
    if (extra.length > 0) throw new Error(`merge: ${extra.join(', ')} is no member of the wider type`);
    merged.properties = Object.fromEntries(
      Object.entries(wide.properties).map(([name, schema]) => {
        const other = narrow.properties?.[name];
        return [name, other ? merge(schema, other) : schema];
      }),
    );
  }
  for (const key of ['enum', 'pattern', 'minimum', 'maximum', 'oneOf', 'items'] as const) {
    if (wide[key] !== undefined && narrow[key] !== undefined) throw new Error(`merge: both sides have ${key}`);
  }
  return merged;
};

/** @returns `schema` with nothing left to look up; `base` is the `$id` that its references are relative to. */
export const resolve = (revision: Revision, schema: Schema, base: string = schema.$id ?? ''): Schema => {
  for (const key of Object.keys(schema)) if (!known.has(key)) throw new Error(`resolve: unknown keyword ${key}`);
  const within = (part: Schema): Schema => resolve(revision, part, base);
  if (schema.$ref) {
    const target = new URL(schema.$ref, base).href;
    return resolve(revision, revision.byId(target), target);
  }
  if (schema.allOf) return schema.allOf.map(within).reduce(merge);
  if (schema.anyOf) return nullable(schema.anyOf.map(within));
  return {
    ...schema,
    ...(schema.properties && {
      properties: Object.fromEntries(Object.entries(schema.properties).map(([name, part]) => [name, within(part)])),
    }),
    ...(schema.items && { items: within(schema.items) }),
    ...(schema.oneOf && { oneOf: schema.oneOf.map(within) }),
  };
};

/** `anyOf: [X, null]` as X with null among its types. */
const nullable = (branches: readonly Schema[]): Schema => {
  const [value, nothing, ...more] = branches;
  if (!value || nothing?.type !== 'null' || more.length > 0) throw new Error('resolve: anyOf is not "X or null"');
  return { ...value, type: [value.type as string, 'null'] };
};
