import { type Dialect, isClassic } from '../dialect/dialect.ts';
import { isArray, isObject, type Json, member, type Schema } from '../json.ts';

/** What keeps a meaning next to a `$ref`: other references lead there. */
const containers = ['$schema', 'definitions', '$defs'];
/** Keywords whose value is no schema. */
export const data: ReadonlySet<string> = new Set(['const', 'default', 'dependentRequired', 'enum', 'examples']);
/** Keywords whose value holds schemas by name. */
export const named: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'definitions',
  '$defs',
  'dependencies',
  'dependentSchemas',
]);

const strip = (value: Json, isNamed: boolean): Json => {
  if (isArray(value)) return value.map((item) => strip(item, false));
  if (!isObject(value)) return value;
  const alone = !isNamed && typeof member(value, '$ref') === 'string' && Object.keys(value).length > 1;
  const kept = Object.entries(value).filter(([keyword]) => !alone || containers.includes(keyword));
  const stripped = kept.map(([keyword, inner]): [string, Json] => [
    keyword,
    !isNamed && data.has(keyword) ? inner : strip(inner, !isNamed && named.has(keyword)),
  ]);
  return Object.fromEntries(alone ? [...stripped, ['allOf', [{ $ref: member(value, '$ref') as Json }]]] : stripped);
};

/**
 * In older dialects nothing next to a `$ref` counts, but some validators heed it and some lose the definitions there.
 *
 * @returns an equivalent schema that has nothing next to a `$ref`
 */
export const plain = (schema: Schema, dialect: Dialect): Schema =>
  isClassic(dialect) ? (strip(schema, false) as Schema) : schema;
