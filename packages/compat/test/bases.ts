// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
import type { JsonObject } from '../src/index.ts';

const person: JsonObject = {
  type: 'object',
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 40 },
    age: { type: 'integer', minimum: 0, maximum: 150 },
    email: { type: ['string', 'null'], pattern: '^[^@]+@[^@]+$' },
  },
  required: ['name'],
  additionalProperties: false,
};

/** Schemas as people write them; each is edited at every place. */
export const bases: readonly JsonObject[] = [
  { type: 'string' },
  { type: 'string', minLength: 2, maxLength: 5 },
  { type: 'string', pattern: '^[A-Z]{2}$' },
  { type: 'string', enum: ['red', 'green', 'blue'] },
  { const: 'only' },
  { type: 'integer', minimum: 1, maximum: 10 },
  { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
  { type: 'number', multipleOf: 0.5 },
  { type: 'integer', multipleOf: 3, minimum: 0 },
  { type: ['string', 'number', 'null'] },
  { enum: [null, 1, 'two', [3], { four: 5 }] },
  { type: 'array', items: { type: 'string' } },
  { type: 'array', items: { type: 'integer', minimum: 0 }, minItems: 1, maxItems: 4 },
  { type: 'array', items: { enum: ['a', 'b', 'c'] }, uniqueItems: true },
  { type: 'array', contains: { type: 'integer', minimum: 5 } },
  { type: 'array', items: { type: 'array', items: { type: 'boolean' }, maxItems: 2 } },
  person,
  { type: 'object', properties: { people: { type: 'array', items: person } }, required: ['people'] },
  { type: 'object', additionalProperties: { type: 'number' } },
  { type: 'object', patternProperties: { '^x-': { type: 'string' } }, additionalProperties: false },
  { type: 'object', propertyNames: { pattern: '^[a-z]+$' }, minProperties: 1, maxProperties: 3 },
  {
    type: 'object',
    properties: { kind: { const: 'circle' }, radius: { type: 'number', minimum: 0 } },
    required: ['kind', 'radius'],
  },
  {
    oneOf: [
      {
        type: 'object',
        properties: { kind: { const: 'circle' }, radius: { type: 'number' } },
        required: ['kind', 'radius'],
      },
      {
        type: 'object',
        properties: { kind: { const: 'square' }, side: { type: 'number' } },
        required: ['kind', 'side'],
      },
    ],
  },
  {
    anyOf: [
      { type: 'string', maxLength: 3 },
      { type: 'number', minimum: 0 },
    ],
  },
  { allOf: [{ type: 'object', required: ['a'] }, { properties: { a: { type: 'string' }, b: { type: 'integer' } } }] },
  { type: 'object', properties: { a: { type: 'string' } }, not: { required: ['b'] } },
  { type: 'string', not: { enum: ['forbidden', 'banned'] } },
  {
    type: 'object',
    properties: { country: { enum: ['DE', 'US'] }, zip: { type: 'string' } },
    if: { properties: { country: { const: 'DE' } }, required: ['country'] },
    then: { properties: { zip: { pattern: '^[0-9]{5}$' } } },
    else: { required: ['zip'] },
  },
  {
    definitions: { id: { type: 'string', minLength: 1 } },
    type: 'object',
    properties: { id: { $ref: '#/definitions/id' }, parent: { $ref: '#/definitions/id' } },
    required: ['id'],
  },
  {
    type: 'object',
    properties: { value: { type: 'integer' }, next: { $ref: '#' } },
    required: ['value'],
    additionalProperties: false,
  },
  {
    definitions: {
      tree: {
        type: 'object',
        properties: { label: { type: 'string' }, children: { type: 'array', items: { $ref: '#/definitions/tree' } } },
        required: ['label'],
      },
    },
    allOf: [{ $ref: '#/definitions/tree' }],
  },
  {
    type: 'object',
    properties: { status: { enum: ['New', 'Active', 'Closed'] }, reason: { type: 'string' } },
    required: ['status'],
    oneOf: [
      { properties: { status: { enum: ['New', 'Active'] } } },
      { properties: { status: { const: 'Closed' } }, required: ['reason'] },
    ],
  },
  {
    type: 'object',
    properties: {
      from: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
      to: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' },
    },
    required: ['from'],
    additionalProperties: true,
  },
  {
    type: ['object', 'null'],
    properties: { tags: { type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true } },
  },
];

/** Schemas with what only 2020-12 has. */
export const modernBases: readonly JsonObject[] = [
  { type: 'array', prefixItems: [{ type: 'string', minLength: 1 }, { type: 'integer' }], items: { type: 'boolean' } },
  { type: 'array', contains: { type: 'integer', minimum: 3 }, minContains: 2 },
  { type: 'array', contains: true, minContains: 1, maxContains: 3 },
  {
    type: 'object',
    allOf: [{ properties: { a: { type: 'string' } } }],
    properties: { b: { type: 'integer', minimum: 0 } },
    unevaluatedProperties: false,
  },
  {
    type: 'object',
    properties: { card: { type: 'string' }, address: { type: 'string' } },
    dependentRequired: { card: ['address'] },
    dependentSchemas: { card: { properties: { address: { minLength: 1 } } } },
  },
  {
    $ref: '#/$defs/name',
    minLength: 2,
    $defs: { name: { type: 'string', pattern: '^[a-z]*$' } },
  },
  {
    type: 'array',
    anyOf: [{ prefixItems: [{ const: 1 }] }, { prefixItems: [{ const: 2 }, { type: 'string' }] }],
    unevaluatedItems: false,
  },
];
