// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
import type { Dialect, Schema } from '../src/index.ts';

type Relation = '=' | '<' | '#';

export interface Pairs {
  readonly dialects: readonly Dialect[];
  readonly list: readonly (readonly [Schema, Relation, Schema])[];
}

const both: readonly Dialect[] = ['draft-07', '2020-12'];
const newest: readonly Dialect[] = ['2020-12'];
const classic: readonly Dialect[] = ['draft-07'];

const list = (items: Schema): Schema => ({
  type: 'object',
  properties: { value: items, next: { $ref: '#' } },
  required: ['value'],
});

/** Pairs of schemas: the same documents (=), fewer in the first (<), or some in each that are not in the other (#). */
export const pairs: Readonly<Record<string, Pairs>> = {
  'types and values': {
    dialects: both,
    list: [
      [{ type: 'integer' }, '<', { type: 'number' }],
      [{ type: ['string', 'null'] }, '<', { type: ['null', 'boolean', 'string'] }],
      [{ type: 'string' }, '#', { type: 'number' }],
      [true, '=', {}],
      [false, '=', { not: {} }],
      [false, '<', { const: null }],
      [{ type: 'boolean' }, '=', { enum: [true, false] }],
      [{ type: 'null' }, '=', { const: null }],
      [{ enum: [1, 'a'] }, '<', { enum: ['a', 1, null] }],
      [{ enum: [1, 2] }, '#', { enum: [2, 3] }],
      [{ const: 1.0 }, '<', { type: 'integer' }],
      [{ const: { a: 1, b: [2] } }, '=', { enum: [{ b: [2], a: 1 }] }],
      [{ const: [1, { a: null }] }, '<', { type: 'array', minItems: 2 }],
      [{ type: 'object', not: { const: {} } }, '=', { type: 'object', minProperties: 1 }],
      [{ type: 'array', not: { enum: [[], [1]] } }, '<', { type: 'array', minItems: 1 }],
      [{ not: { type: ['array', 'object', 'string', 'number', 'boolean'] } }, '=', { type: 'null' }],
    ],
  },
  numbers: {
    dialects: both,
    list: [
      [{ minimum: 5 }, '<', { exclusiveMinimum: 4 }],
      [{ type: 'integer', exclusiveMinimum: 4 }, '=', { type: 'integer', minimum: 5 }],
      [{ type: 'integer', minimum: 0.5, maximum: 1.5 }, '=', { const: 1 }],
      [{ type: 'number', minimum: 3, maximum: 2 }, '=', false],
      [{ type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 1 }, '=', false],
      [{ multipleOf: 6 }, '<', { multipleOf: 3 }],
      [{ multipleOf: 0.3 }, '<', { multipleOf: 0.1 }],
      [{ type: 'number', multipleOf: 4, not: { multipleOf: 6 } }, '<', { type: 'number', multipleOf: 2 }],
      [{ allOf: [{ multipleOf: 2 }, { multipleOf: 3 }] }, '=', { multipleOf: 6 }],
      [{ type: 'integer' }, '#', { type: 'number', minimum: 0 }],
      [{ type: 'integer', minimum: 1, maximum: 3 }, '=', { enum: [1, 2, 3] }],
      [{ type: 'integer', minimum: 18446744073709552000 }, '<', { type: 'integer' }],
      [{ type: 'number', minimum: -1e300 }, '<', { type: 'number', minimum: -1e301 }],
    ],
  },
  texts: {
    dialects: both,
    list: [
      [{ type: 'string', minLength: 2, maxLength: 3 }, '<', { type: 'string', minLength: 1 }],
      [{ type: 'string', maxLength: 0 }, '=', { const: '' }],
      [{ type: 'string', pattern: '^[ab]{2}$' }, '=', { enum: ['aa', 'ab', 'ba', 'bb'] }],
      [{ type: 'string', pattern: '^a' }, '<', { type: 'string', minLength: 1 }],
      [{ type: 'string', pattern: '^.{3}$' }, '<', { type: 'string', minLength: 3, maxLength: 3 }],
      [{ type: 'string', pattern: '^[^]{2}$' }, '=', { type: 'string', minLength: 2, maxLength: 2 }],
      [{ type: 'string', pattern: '^(?:a|b)*$' }, '=', { type: 'string', pattern: '^[ab]*$' }],
      [{ type: 'string', pattern: '\\d' }, '#', { type: 'string', pattern: '^[a-z]' }],
      [{ type: 'string', pattern: '^(ab)+$' }, '<', { type: 'string', pattern: '^a.*b$' }],
      [{ type: 'string', pattern: '^\\p{Lu}$' }, '<', { type: 'string', pattern: '^\\p{L}$' }],
      [{ type: 'string', pattern: '^[0-9]{4}-[0-9]{2}$' }, '<', { type: 'string', minLength: 7, maxLength: 7 }],
      [{ type: 'string', pattern: '^a$', minLength: 2 }, '=', false],
      [{ type: 'string', pattern: '' }, '=', { type: 'string' }],
      [{ type: 'string', pattern: '^😀$' }, '<', { type: 'string', maxLength: 1 }],
      [{ pattern: '^(?=a)' }, '=', { pattern: '^(?=a)' }],
      [{ type: 'string', pattern: '^\\-\\@[\\-a]$' }, '=', { enum: ['-@-', '-@a'] }],
    ],
  },
  arrays: {
    dialects: both,
    list: [
      [{ type: 'array', items: { type: 'integer' } }, '<', { type: 'array', items: { type: 'number' } }],
      [{ type: 'array', items: false }, '=', { const: [] }],
      [{ type: 'array', minItems: 2, maxItems: 1 }, '=', false],
      [{ type: 'array', contains: { type: 'string' } }, '<', { type: 'array', minItems: 1 }],
      [{ type: 'array', contains: { const: 1 }, items: { type: 'string' } }, '=', false],
      [{ type: 'array', contains: true }, '=', { type: 'array', minItems: 1 }],
      [{ type: 'array', uniqueItems: true, items: { type: 'boolean' }, minItems: 3 }, '=', false],
      [{ type: 'array', uniqueItems: true, items: { enum: [1, 2] } }, '<', { type: 'array', maxItems: 2 }],
      [{ type: 'array', maxItems: 1 }, '<', { type: 'array', uniqueItems: true }],
      [{ type: 'array', uniqueItems: true, minItems: 1 }, '#', { type: 'array', maxItems: 3 }],
      [
        { type: 'array', items: { type: 'array', items: { enum: [1] } } },
        '<',
        { items: { items: { type: 'integer' } } },
      ],
    ],
  },
  'items by position': {
    dialects: newest,
    list: [
      [{ prefixItems: [{ type: 'string' }] }, '<', { prefixItems: [{ type: ['string', 'null'] }] }],
      [{ type: 'array', prefixItems: [{ const: 1 }, false] }, '<', { type: 'array', maxItems: 1 }],
      [{ type: 'array', prefixItems: [true, true], items: false }, '=', { type: 'array', maxItems: 2 }],
      [{ type: 'array', contains: { const: 1 }, minContains: 2 }, '<', { type: 'array', minItems: 2 }],
      [{ type: 'array', contains: { const: 1 }, minContains: 2, maxContains: 1 }, '=', false],
      [
        { type: 'array', contains: { type: 'integer' }, maxContains: 1 },
        '#',
        { type: 'array', contains: { const: 1 } },
      ],
      [{ type: 'array', contains: { const: 1 }, minContains: 0 }, '=', { type: 'array' }],
      [{ type: 'array', prefixItems: [{ const: 1 }, { const: 1 }], minItems: 2 }, '<', { not: { uniqueItems: true } }],
      [{ prefixItems: [true], unevaluatedItems: false }, '=', { prefixItems: [true], items: false }],
      [
        { type: 'array', allOf: [{ prefixItems: [true] }, { contains: { const: 1 } }], unevaluatedItems: false },
        '<',
        { type: 'array', prefixItems: [true], items: { const: 1 } },
      ],
    ],
  },
  'items by position, draft-07': {
    dialects: classic,
    list: [
      [{ items: [{ type: 'string' }] }, '<', { items: [{ type: ['string', 'null'] }] }],
      [{ type: 'array', items: [true, true], additionalItems: false }, '=', { type: 'array', maxItems: 2 }],
      [{ items: { type: 'string' }, additionalItems: false }, '=', { items: { type: 'string' } }],
      [{ prefixItems: [{ type: 'string' }] }, '=', true],
      [{ definitions: { a: { type: 'string' } }, $ref: '#/definitions/a', type: 'number' }, '=', { type: 'string' }],
      [{ dependencies: { a: { required: ['b'] } } }, '=', { dependencies: { a: ['b'] } }],
      [{ dependencies: { a: ['b'] }, type: 'object', required: ['a'] }, '=', { required: ['a', 'b'], type: 'object' }],
    ],
  },
  objects: {
    dialects: both,
    list: [
      [{ required: ['a'] }, '#', { type: 'object' }],
      [{ type: 'object', required: ['a'] }, '<', { type: 'object', minProperties: 1 }],
      [{ type: 'object', required: ['a', 'b'], maxProperties: 1 }, '=', false],
      [{ properties: { a: { type: 'integer' } } }, '<', { properties: { a: { type: 'number' } } }],
      [{ properties: { a: true }, additionalProperties: false }, '=', { propertyNames: { const: 'a' } }],
      [
        { type: 'object', properties: { a: true }, additionalProperties: false },
        '=',
        { type: 'object', propertyNames: { enum: ['a'] } },
      ],
      [{ type: 'object', propertyNames: { enum: ['a', 'b'] }, minProperties: 3 }, '=', false],
      [
        { type: 'object', patternProperties: { '^a': { type: 'string' } }, required: ['ab'] },
        '<',
        { properties: { ab: { type: 'string' } } },
      ],
      [{ patternProperties: { a: { type: 'string' } } }, '<', { patternProperties: { '^a+$': { type: 'string' } } }],
      [{ patternProperties: { '^a$': { type: 'null' } } }, '=', { properties: { a: { type: 'null' } } }],
      [{ additionalProperties: { type: 'string' } }, '<', { properties: { a: { type: ['string', 'null'] } } }],
      [{ type: 'object', properties: { a: false }, required: ['a'] }, '=', false],
      [
        { type: 'object', propertyNames: { minLength: 1 }, minProperties: 1 },
        '<',
        { type: 'object', minProperties: 1 },
      ],
      [{ type: 'object', propertyNames: { maxLength: 0 } }, '<', { type: 'object', maxProperties: 1 }],
      [
        { type: 'object', additionalProperties: false, patternProperties: { '^[ab]$': true }, minProperties: 3 },
        '=',
        false,
      ],
      [
        { properties: { toString: { type: 'string' }, constructor: { type: 'string' } } },
        '<',
        { properties: { constructor: { type: 'string' } } },
      ],
    ],
  },
  'what depends on members': {
    dialects: newest,
    list: [
      [{ dependentRequired: { a: ['b'] } }, '<', { dependentRequired: { a: [] } }],
      [{ dependentSchemas: { a: { required: ['b'] } } }, '=', { dependentRequired: { a: ['b'] } }],
      [{ type: 'object', required: ['a'], dependentRequired: { a: ['b'] } }, '<', { type: 'object', required: ['b'] }],
      [
        { properties: { a: true }, unevaluatedProperties: false },
        '=',
        { properties: { a: true }, additionalProperties: false },
      ],
      [
        { allOf: [{ properties: { a: true } }], properties: { b: true }, unevaluatedProperties: false },
        '=',
        { properties: { a: true, b: true }, additionalProperties: false },
      ],
      [
        {
          type: 'object',
          anyOf: [{ properties: { a: { const: 1 } }, required: ['a'] }, { properties: { b: true } }],
          unevaluatedProperties: false,
        },
        '<',
        { type: 'object', propertyNames: { enum: ['a', 'b'] } },
      ],
      [
        {
          type: 'object',
          if: { properties: { a: { const: 1 } }, required: ['a'] },
          else: { properties: { b: true } },
          unevaluatedProperties: false,
        },
        '<',
        { type: 'object', maxProperties: 1 },
      ],
      [
        { $ref: '#/$defs/a', $defs: { a: { properties: { a: true } } }, unevaluatedProperties: false },
        '=',
        { properties: { a: true }, additionalProperties: false },
      ],
      [{ $ref: '#/$defs/a', $defs: { a: { type: 'string' } }, maxLength: 3 }, '=', { type: 'string', maxLength: 3 }],
      [{ $ref: '#name', $defs: { a: { $anchor: 'name', type: 'string' } } }, '=', { type: 'string' }],
      [{ $dynamicRef: '#name', $defs: { a: { $dynamicAnchor: 'name', type: 'string' } } }, '=', { type: 'string' }],
    ],
  },
  logic: {
    dialects: both,
    list: [
      [{ allOf: [{ type: 'string' }, { minLength: 1 }] }, '=', { type: 'string', minLength: 1 }],
      [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, '=', { type: ['null', 'string'] }],
      [{ oneOf: [{ type: 'integer' }, { type: 'number' }] }, '<', { type: 'number' }],
      [{ oneOf: [{ type: 'integer' }, { type: 'number' }] }, '=', { type: 'number', not: { type: 'integer' } }],
      [{ oneOf: [{ type: 'string' }, { type: 'null' }] }, '=', { anyOf: [{ type: 'string' }, { type: 'null' }] }],
      [{ not: { not: { type: 'string' } } }, '=', { type: 'string' }],
      [{ not: { required: ['a'] } }, '<', { not: { required: ['a', 'b'] } }],
      [{ if: { type: 'string' }, then: { minLength: 1 } }, '=', { minLength: 1 }],
      [{ if: { type: 'string' }, then: false, else: { type: 'null' } }, '=', { type: 'null' }],
      [{ then: false }, '=', true],
      [
        { anyOf: [{ properties: { a: { const: 1 } } }, { properties: { a: { const: 2 } } }] },
        '=',
        { properties: { a: { enum: [1, 2] } } },
      ],
      [{ anyOf: [{ items: { const: 1 } }, { items: { const: 2 } }] }, '<', { items: { enum: [1, 2] } }],
    ],
  },
  'items by position, 2019-09': {
    dialects: ['2019-09'],
    list: [
      [{ items: [{ type: 'string' }], additionalItems: false }, '<', { items: { type: 'string' } }],
      [{ $ref: '#/$defs/a', $defs: { a: { type: 'string' } }, maxLength: 3 }, '=', { type: 'string', maxLength: 3 }],
      [{ type: 'array', contains: { const: 1 }, minContains: 2 }, '<', { type: 'array', minItems: 2 }],
      [{ items: [true], unevaluatedItems: false }, '=', { items: [true], additionalItems: false }],
      [{ type: 'array', items: { $recursiveRef: '#' } }, '=', { type: 'array', items: { $ref: '#' } }],
      [{ type: 'array', items: { $recursiveRef: '#' } }, '<', { type: 'array' }],
    ],
  },
  'draft-06': {
    dialects: ['draft-06'],
    list: [
      [{ if: true, then: false }, '=', true],
      [{ exclusiveMinimum: 1 }, '<', { minimum: 1 }],
      [{ contains: { const: 1 } }, '<', { contains: { type: 'integer' } }],
    ],
  },
  recursion: {
    dialects: both,
    list: [
      [list({ type: 'integer' }), '<', list({ type: 'number' })],
      [list({ type: 'string' }), '#', list({ type: 'number' })],
      [{ type: 'object', properties: { next: { $ref: '#' } }, required: ['next'] }, '=', false],
      [{ items: { $ref: '#' }, type: 'array' }, '<', { type: 'array', items: { type: 'array' } }],
      [
        { type: 'array', items: { $ref: '#' }, maxItems: 2 },
        '<',
        {
          definitions: { a: { type: 'array', items: { $ref: '#/definitions/a' }, maxItems: 3 } },
          allOf: [{ $ref: '#/definitions/a' }],
        },
      ],
      [
        {
          definitions: { a: { items: { $ref: '#/definitions/b' } }, b: { items: { $ref: '#/definitions/a' } } },
          allOf: [{ $ref: '#/definitions/a' }],
        },
        '=',
        { items: { $ref: '#' } },
      ],
    ],
  },
};
