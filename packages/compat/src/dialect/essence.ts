import { isArray, isObject, type Json, type JsonObject } from '../json.ts';

/** Keywords that say nothing about which values are valid. */
export const annotationKeywords: ReadonlySet<string> = new Set([
  '$comment',
  '$defs',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
  'default',
  'definitions',
  'deprecated',
  'description',
  'examples',
  'readOnly',
  'title',
  'writeOnly',
]);

/** Annotations that programs act upon, though the same documents are valid. */
export const hintKeywords = ['default', 'deprecated'] as const;

/** Keywords whose value holds schemas by name. */
export const schemaMaps: ReadonlySet<string> = new Set([
  '$defs',
  'definitions',
  'dependencies',
  'dependentSchemas',
  'patternProperties',
  'properties',
]);

/** Keywords whose value holds no schema, though it may look like one. */
export const data: ReadonlySet<string> = new Set(['const', 'dependentRequired', 'enum']);

/** Whether what a keyword says is told name by name: schemas, or what a member asks for. */
export const isByName = (keyword: string): boolean => schemaMaps.has(keyword) || keyword === 'dependentRequired';

const inside = (value: Json): Json => {
  if (isArray(value)) return value.map(inside);
  return isObject(value) ? essence(value) : value;
};

/** @returns a schema without annotations and without the schemas that only references reach */
export const essence = (schema: JsonObject): JsonObject => {
  const kept: [string, Json][] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    if (annotationKeywords.has(keyword)) continue;
    if (data.has(keyword)) kept.push([keyword, value]);
    else if (schemaMaps.has(keyword) && isObject(value)) {
      kept.push([keyword, Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inside(item)]))]);
    } else kept.push([keyword, inside(value)]);
  }
  return Object.fromEntries(kept);
};

/** @returns all references in a schema as it is left by `essence` */
export const references = (value: Json): string[] => {
  if (isArray(value)) return value.flatMap(references);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === '$ref' || key === '$dynamicRef' || key === '$recursiveRef') && typeof inner === 'string'
      ? [inner]
      : references(inner),
  );
};
