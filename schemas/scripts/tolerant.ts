import { rfc3339Form } from '../source/parts/text-forms.ts';
import type { Json } from './emit.ts';

// The tolerant profile as `docs/decisions/0003-two-profiles.md` reads it: what a reader of the live
// service lets through. This function is the only place that says how it differs from strict.

/** A member that may be anything may be null, too. */
const isAnything = (schema: Json): boolean => Object.keys(schema).every((keyword) => keyword === 'description');

const nullable = (schema: Json): Json => {
  if (isAnything(schema)) return schema;
  const { description, allOf, ...rest } = schema;
  const annotated = (body: Json): Json => (description === undefined ? body : { description, ...body });
  if (allOf) return annotated({ anyOf: [...(allOf as Json[]), { type: 'null' }] });
  if (rest.type === undefined) throw new Error(`tolerant: cannot make ${JSON.stringify(schema)} nullable`);
  return annotated({ ...rest, type: [...new Set([rest.type, 'null'].flat())] });
};

/** A tag narrowed to one catalog is any tag. */
const items = (schema: Json): Json => (schema.allOf as Json[] | undefined)?.[0] ?? schema;

const member = (schema: Json): Json => {
  const { minLength: _minLength, ...rest } = schema;
  if (rest.format === 'date-time') return nullable({ ...rest, ...rfc3339Form });
  return nullable(rest.items ? { ...rest, items: items(rest.items as Json) } : rest);
};

const objectType = (schema: Json, kept: readonly string[]): Json => {
  const { additionalProperties: _closed, oneOf: _rule, required: _required, properties, ...rest } = schema;
  const members = Object.entries(properties as Record<string, Json>).map(([name, value]) => [
    name,
    kept.includes(name) ? value : member(value),
  ]);
  return { ...rest, properties: Object.fromEntries(members), ...(kept.length > 0 && { required: kept }) };
};

/** Any string is let through; the known values stay as examples. */
const enumeration = ({ enum: values, ...rest }: Json): Json => ({ ...rest, examples: values });

/**
 * @param kept the members of the type that stay required, never null and never empty
 * @returns the tolerant twin of an emitted strict schema, with an `$id` of its own
 */
export const tolerant = (schema: Json, id: string, kept: readonly string[] = []): Json => {
  if (schema.properties) return { ...objectType(schema, kept), $id: id };
  if (schema.enum) return { ...enumeration(schema), $id: id };
  if (schema.items) return { ...schema, items: items(schema.items as Json), $id: id };
  throw new Error(`tolerant: neither an object nor an enumeration nor a list: ${schema.$id}`);
};
