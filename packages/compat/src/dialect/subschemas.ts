import { isArray, isObject, isSchema, type JsonObject, type Schema } from '../json.ts';

/** Keywords whose value is a schema, or may be one. */
const single = [
  'additionalItems',
  'additionalProperties',
  'contains',
  'contentSchema',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
];

/** Keywords whose value is a list of schemas, or may be one. */
const lists = ['allOf', 'anyOf', 'items', 'oneOf', 'prefixItems'];

/** Keywords whose value holds schemas by name. */
const maps = ['$defs', 'definitions', 'dependencies', 'dependentSchemas', 'patternProperties', 'properties'];

const holding: ReadonlySet<string> = new Set([...single, ...lists, ...maps]);

/** Whether there are schemas in what a keyword says. */
export const holdsSchemas = (keyword: string): boolean => holding.has(keyword);

/** A schema inside another, with the tokens of the JSON Pointer that leads there. */
export interface Subschema {
  readonly tokens: readonly string[];
  readonly schema: Schema;
}

/** @returns the schemas directly inside a schema */
export function* subschemas(schema: JsonObject): Generator<Subschema> {
  for (const keyword of Object.keys(schema)) {
    const value = schema[keyword];
    if (single.includes(keyword) && isSchema(value)) yield { tokens: [keyword], schema: value };
    if (lists.includes(keyword) && isArray(value)) {
      for (const [index, item] of value.entries())
        if (isSchema(item)) yield { tokens: [keyword, `${index}`], schema: item };
    }
    if (maps.includes(keyword) && isObject(value)) {
      for (const [name, item] of Object.entries(value))
        if (isSchema(item)) yield { tokens: [keyword, name], schema: item };
    }
  }
}
