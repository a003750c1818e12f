// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
import type { JsonObject } from '../src/index.ts';
import { isArray, isObject, type Json } from '../src/json.ts';

/** One edit of a schema; `tighter` and `looser` say which documents it can only take away or only add. */
export interface SingleEdit {
  readonly name: string;
  readonly kind: 'tighter' | 'looser' | 'other';
  readonly schema: JsonObject;
}

type Change = readonly [name: string, kind: SingleEdit['kind'], schema: JsonObject];

const opposite = { tighter: 'looser', looser: 'tighter', other: 'other' } as const;

const without = (schema: JsonObject, keyword: string): JsonObject =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== keyword));

const numbers: Readonly<Record<string, 1 | -1>> = {
  minimum: 1,
  exclusiveMinimum: 1,
  minLength: 1,
  minItems: 1,
  minContains: 1,
  minProperties: 1,
  maximum: -1,
  exclusiveMaximum: -1,
  maxLength: -1,
  maxItems: -1,
  maxContains: -1,
  maxProperties: -1,
};

/** Changes of the keywords of one schema. */
function* local(schema: JsonObject): Generator<Change> {
  for (const keyword of [
    'type',
    'pattern',
    'uniqueItems',
    'multipleOf',
    'enum',
    'const',
    'required',
    'additionalProperties',
    'contains',
    'propertyNames',
    ...Object.keys(numbers),
  ]) {
    if (keyword in schema) yield [`drop ${keyword}`, 'looser', without(schema, keyword)];
  }
  for (const [keyword, sign] of Object.entries(numbers)) {
    const value = schema[keyword];
    if (typeof value !== 'number') continue;
    yield [`tighten ${keyword}`, 'tighter', { ...schema, [keyword]: value + sign }];
    if (value - sign >= 0) yield [`loosen ${keyword}`, 'looser', { ...schema, [keyword]: value - sign }];
  }
  if (isArray(schema.enum)) {
    yield ['lose a value', 'tighter', { ...schema, enum: schema.enum.slice(1) }];
    yield ['gain a value', 'looser', { ...schema, enum: [...schema.enum, 'another'] }];
  }
  if (isArray(schema.required)) yield ['require less', 'looser', { ...schema, required: schema.required.slice(1) }];
  if (isArray(schema.type)) yield ['lose a type', 'tighter', { ...schema, type: schema.type.slice(1) }];
  else if (typeof schema.type === 'string')
    yield ['gain a type', 'looser', { ...schema, type: [schema.type, 'boolean'] }];
  yield [
    'require more',
    'tighter',
    { ...schema, required: [...(isArray(schema.required) ? schema.required : []), 'more'] },
  ];
  yield ['close', 'tighter', { ...schema, additionalProperties: false }];
  yield [
    'describe a member',
    'other',
    { ...schema, properties: { ...(isObject(schema.properties) ? schema.properties : {}), more: { type: 'string' } } },
  ];
  yield [
    'forbid',
    'tighter',
    { ...schema, allOf: [...(isArray(schema.allOf) ? schema.allOf : []), { not: { type: 'null' } }] },
  ];
}

const same = (kind: SingleEdit['kind']): SingleEdit['kind'] => kind;

/** Where schemas lie inside a schema, and what an edit there does to the whole. */
const inside: Readonly<Record<string, (kind: SingleEdit['kind']) => SingleEdit['kind']>> = {
  items: same,
  contains: same,
  additionalProperties: same,
  propertyNames: same,
  allOf: same,
  anyOf: same,
  properties: same,
  patternProperties: same,
  then: same,
  else: same,
  definitions: same,
  $defs: same,
  prefixItems: same,
  dependentSchemas: same,
  oneOf: () => 'other',
  if: () => 'other',
  not: (kind) => opposite[kind],
};

function* nested(schema: JsonObject): Generator<Change> {
  for (const [keyword, effect] of Object.entries(inside)) {
    const value = schema[keyword];
    const isMap = ['properties', 'patternProperties', 'definitions', '$defs', 'dependentSchemas'].includes(keyword);
    const parts: [string, Json, (part: Json) => Json][] = isArray(value)
      ? value.map((part, index) => [`${index}`, part, (next) => value.with(index, next)])
      : isMap && isObject(value)
        ? Object.entries(value).map(([name, part]) => [name, part, (next) => ({ ...value, [name]: next })])
        : value === undefined
          ? []
          : [['', value, (next) => next]];
    for (const [name, part, put] of parts) {
      // Beside a reference draft-07 heeds nothing, but ajv does.
      if (!isObject(part) || '$ref' in part) continue;
      for (const [what, kind, next] of changes(part))
        yield [`${keyword} ${name}: ${what}`, effect(kind), { ...schema, [keyword]: put(next) }];
    }
  }
}

function* changes(schema: JsonObject): Generator<Change> {
  yield* local(schema);
  yield* nested(schema);
}

/** @returns a schema with each single edit at each of its places */
export const singleEdits = (base: JsonObject): SingleEdit[] =>
  [...changes(base)].map(([name, kind, schema]) => ({ name, kind, schema }));
