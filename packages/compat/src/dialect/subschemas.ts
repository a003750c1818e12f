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

/** What the value of a keyword may be. */
interface Holding {
  readonly isSingle: boolean;
  readonly isList: boolean;
  readonly isMap: boolean;
}

const holding: ReadonlyMap<string, Holding> = new Map(
  [...single, ...lists, ...maps].map((keyword) => [
    keyword,
    { isSingle: single.includes(keyword), isList: lists.includes(keyword), isMap: maps.includes(keyword) },
  ]),
);

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
    const holds = holding.get(keyword);
    if (!holds) continue;
    const value = schema[keyword];
    if (holds.isSingle && isSchema(value)) yield { tokens: [keyword], schema: value };
    if (holds.isList && isArray(value)) {
      for (const [index, item] of value.entries())
        if (isSchema(item)) yield { tokens: [keyword, `${index}`], schema: item };
    }
    if (holds.isMap && isObject(value)) {
      for (const [name, item] of Object.entries(value))
        if (isSchema(item)) yield { tokens: [keyword, name], schema: item };
    }
  }
}
