// OpenAPI 3.0 has its own schema language, an early draft of JSON Schema with changes: one type instead of several,
// `nullable` instead of the type null, flags for exclusive limits, one example, and no constants.
// https://spec.openapis.org/oas/v3.0.3#schema-object

/** A JSON Schema, or a schema object of OpenAPI. */
export type SchemaObject = Readonly<Record<string, unknown>>;

/**
 * Matches null alone. `nullable` only counts next to a type, so there is one. The list of values stands apart: next to
 * `nullable`, Prism adds a second null to it, and then validates nothing.
 */
const onlyNull: SchemaObject = { type: 'object', nullable: true, allOf: [{ enum: [null] }] };

const list = (value: unknown): readonly unknown[] => value as readonly unknown[];

/** A lower or upper limit: of an inclusive and an exclusive one, the narrower. */
const limit = (keyword: 'minimum' | 'maximum', exclusiveKeyword: string, schema: SchemaObject): SchemaObject => {
  const sign = keyword === 'minimum' ? 1 : -1;
  const [inclusive, exclusive] = [schema[keyword], schema[exclusiveKeyword]] as (number | undefined)[];
  if (exclusive === undefined || sign * exclusive < sign * (inclusive ?? exclusive)) return { [keyword]: inclusive };
  return { [keyword]: exclusive, [exclusiveKeyword]: true };
};

const ofType = (value: unknown, schema: SchemaObject = {}): SchemaObject => {
  const types = [value].flat().filter((type) => type !== 'null');
  const isNullable = types.length < [value].flat().length;
  if (types.length === 0) return onlyNull;
  if (types.length > 1) {
    const anyOf = [...types.map((type) => ofType(type)), ...(isNullable ? [onlyNull] : [])];
    return 'anyOf' in schema ? { allOf: [{ anyOf }] } : { anyOf };
  }
  // An array has to say what its items are.
  const items = types[0] === 'array' && !('items' in schema) ? { items: {} } : {};
  return { type: types[0], ...items, ...(isNullable && { nullable: true }) };
};

const ofConstant = (value: unknown, schema: SchemaObject): SchemaObject => {
  if (value === null && !('type' in schema)) return onlyNull;
  return 'enum' in schema ? { allOf: [{ enum: [value] }] } : { enum: [value] };
};

const lowerAll = (schemas: unknown): unknown => list(schemas).map(lower);

/** What a keyword becomes, by keyword, where it does not stay as it is. */
const lowered: Readonly<Record<string, (value: unknown, schema: SchemaObject) => SchemaObject>> = {
  $schema: () => ({}),
  $id: () => ({}),
  $comment: () => ({}),
  type: ofType,
  const: ofConstant,
  examples: (value) => (list(value).length > 0 ? { example: list(value)[0] } : {}),
  minimum: (_, schema) => limit('minimum', 'exclusiveMinimum', schema),
  maximum: (_, schema) => limit('maximum', 'exclusiveMaximum', schema),
  exclusiveMinimum: (_, schema) => limit('minimum', 'exclusiveMinimum', schema),
  exclusiveMaximum: (_, schema) => limit('maximum', 'exclusiveMaximum', schema),
  properties: (value) => ({
    properties: Object.fromEntries(Object.entries(value as SchemaObject).map(([name, part]) => [name, lower(part)])),
  }),
  additionalProperties: (value) => ({ additionalProperties: typeof value === 'boolean' ? value : lower(value) }),
  items: (value) => ({ items: lower(value) }),
  not: (value) => ({ not: lower(value) }),
  allOf: (value) => ({ allOf: lowerAll(value) }),
  anyOf: (value) => ({ anyOf: lowerAll(value) }),
  oneOf: (value) => ({ oneOf: lowerAll(value) }),
};

/** Keywords that mean the same in both. */
const kept = new Set([
  '$ref',
  'title',
  'description',
  'default',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'required',
  'enum',
  'readOnly',
  'writeOnly',
  'deprecated',
]);

/**
 * Says in OpenAPI 3.0 what a JSON Schema says. References stay as they are: their targets have to be lowered too.
 *
 * @param schema a JSON Schema (2020-12)
 * @returns a schema object that accepts the same values
 * @throws {RangeError} for a keyword that OpenAPI 3.0 has nothing for
 */
export const lower = (schema: unknown): SchemaObject => {
  if (typeof schema === 'boolean') return schema ? {} : { not: {} };
  const { $ref, ...rest } = schema as SchemaObject;
  // What is next to a reference is ignored in OpenAPI 3.0.
  if ($ref !== undefined)
    return Object.keys(rest).length === 0 ? { $ref } : lower({ ...rest, allOf: [...list(rest.allOf ?? []), { $ref }] });
  const parts = Object.entries(rest).map(([keyword, value]): SchemaObject => {
    const change = Object.hasOwn(lowered, keyword) ? lowered[keyword] : undefined;
    if (change) return change(value, rest);
    if (kept.has(keyword)) return { [keyword]: value };
    throw new RangeError(`OpenAPI 3.0 has no equivalent of the keyword ${JSON.stringify(keyword)}`);
  });
  const allOf = parts.flatMap((part) => list(part.allOf ?? []));
  return Object.assign({}, ...parts, ...(allOf.length > 0 ? [{ allOf }] : [])) as SchemaObject;
};
