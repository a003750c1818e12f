import type { Json } from './emit.ts';

// The tolerant profile as `docs/decisions/0003-two-profiles.md` reads it: what a reader of the live
// service lets through. This function is the only place that says how it differs from strict.

/** The members that stay required, never null and never empty, by type. */
const kept: Readonly<Record<string, readonly string[]>> = { Referral: ['id', 'engagementId'] };

const nullable = (schema: Json): Json => {
  const { description, allOf, ...rest } = schema;
  const annotated = (body: Json): Json => (description === undefined ? body : { description, ...body });
  if (allOf) return annotated({ anyOf: [...(allOf as Json[]), { type: 'null' }] });
  if (rest.type === undefined) throw new Error(`tolerant: cannot make ${JSON.stringify(schema)} nullable`);
  return annotated({ ...rest, type: [rest.type, 'null'] });
};

/** A tag narrowed to one catalog is any tag. */
const items = (schema: Json): Json => (schema.allOf as Json[] | undefined)?.[0] ?? schema;

const member = (schema: Json): Json => {
  const { minLength: _minLength, ...rest } = schema;
  return nullable(rest.items ? { ...rest, items: items(rest.items as Json) } : rest);
};

const objectType = (schema: Json): Json => {
  const { additionalProperties: _closed, oneOf: _rule, required: _required, properties, ...rest } = schema;
  const keep = kept[schema.title as string] ?? [];
  const members = Object.entries(properties as Record<string, Json>).map(([name, value]) => [
    name,
    keep.includes(name) ? value : member(value),
  ]);
  return { ...rest, properties: Object.fromEntries(members), ...(keep.length > 0 && { required: keep }) };
};

/** Any string is let through; the known values stay as examples. */
const enumeration = ({ enum: values, ...rest }: Json): Json => ({ ...rest, examples: values });

/** @returns the tolerant twin of an emitted strict schema, with an `$id` of its own. */
export const tolerant = (schema: Json, id: string): Json => {
  if (!schema.properties && !schema.enum)
    throw new Error(`tolerant: neither an object nor an enumeration: ${schema.$id}`);
  return { ...(schema.properties ? objectType(schema) : enumeration(schema)), $id: id };
};
