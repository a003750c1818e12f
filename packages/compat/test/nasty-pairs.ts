// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
import type { Dialect, Schema } from '../src/index.ts';
import type { Pairs } from './pairs.ts';

const both: readonly Dialect[] = ['draft-07', '2020-12'];
const newest: readonly Dialect[] = ['2020-12'];

const ab: Schema = { a: true, b: true };

/** Pairs where keywords meet that checkers tend to look at one by one. */
export const nasty: Readonly<Record<string, Pairs>> = {
  'nasty numbers': {
    dialects: both,
    list: [
      [{ type: 'number', multipleOf: 0.1 }, '<', { multipleOf: 0.01 }],
      [{ type: 'number', multipleOf: 0.01 }, '#', { type: 'number', multipleOf: 0.025 }],
      [
        { type: 'number', allOf: [{ multipleOf: 0.1 }, { multipleOf: 0.25 }] },
        '=',
        { type: 'number', multipleOf: 0.5 },
      ],
      [{ type: 'integer' }, '=', { type: 'number', multipleOf: 1 }],
      [{ type: 'integer', multipleOf: 0.5 }, '=', { type: 'integer' }],
      [{ type: 'number', not: { multipleOf: 0.1 } }, '<', { type: 'number', not: { type: 'integer' } }],
      [{ type: 'number', exclusiveMinimum: 0, multipleOf: 0.1, exclusiveMaximum: 0.3 }, '=', { enum: [0.1, 0.2] }],
      [{ enum: [1.0] }, '=', { const: 1 }],
      [{ enum: [{ a: 1.0 }] }, '=', { const: { a: 1 } }],
      [{ const: -0 }, '=', { const: 0 }],
      [{ type: 'integer', minimum: -0.5, maximum: 0.5 }, '=', { const: -0 }],
      [{ type: 'number', minimum: 1e308 }, '<', { type: 'number', minimum: 1e307 }],
      [{ type: 'integer', minimum: 1e20 }, '<', { type: 'number', exclusiveMinimum: 1e19 }],
    ],
  },
  'nasty texts': {
    dialects: both,
    list: [
      [{ type: 'string', maxLength: 1, pattern: '^..$' }, '=', false],
      [{ const: '💩' }, '<', { type: 'string', minLength: 1, maxLength: 1 }],
      [{ type: 'string', minLength: 2, pattern: '^\\u{1F4A9}*$' }, '<', { pattern: '^(?:💩){2,}$' }],
      [{ const: 'é' }, '#', { const: 'e\u0301' }],
      [{ type: 'string', pattern: '^.*$' }, '<', { type: 'string', pattern: '^[^\\n]*$' }],
    ],
  },
  'nasty arrays': {
    dialects: newest,
    list: [
      [{ type: 'array', contains: { const: 1 }, minContains: 2, maxContains: 3 }, '<', { type: 'array', minItems: 2 }],
      [
        { type: 'array', contains: { type: 'integer' }, minContains: 3, items: { enum: [1, 2] }, uniqueItems: true },
        '=',
        false,
      ],
      [{ type: 'array', prefixItems: [{ const: 1 }, { const: 1.0 }], uniqueItems: true, minItems: 2 }, '=', false],
      [
        { type: 'array', contains: { const: 1 }, minContains: 0, maxContains: 0 },
        '=',
        { type: 'array', items: { not: { const: 1 } } },
      ],
      [{ type: 'array', items: { enum: [[1], [1.0]] }, uniqueItems: true }, '<', { type: 'array', maxItems: 1 }],
      [
        { type: 'array', uniqueItems: true, items: { type: 'object', maxProperties: 0 } },
        '<',
        { type: 'array', maxItems: 1 },
      ],
      [
        { type: 'array', prefixItems: [{ type: 'string' }], items: { type: 'number' }, contains: { type: 'boolean' } },
        '=',
        false,
      ],
      [
        { type: 'array', prefixItems: [{ type: 'number' }], unevaluatedItems: { type: 'string' } },
        '=',
        { type: 'array', prefixItems: [{ type: 'number' }], items: { type: 'string' } },
      ],
      [
        {
          type: 'array',
          anyOf: [{ prefixItems: [{ const: 1 }] }, { prefixItems: [{ const: 2 }, { const: 3 }] }],
          unevaluatedItems: false,
        },
        '<',
        { type: 'array', maxItems: 2 },
      ],
      [
        { type: 'array', allOf: [{ items: { type: 'integer' } }], unevaluatedItems: false },
        '=',
        { type: 'array', items: { type: 'integer' } },
      ],
    ],
  },
  'nasty objects': {
    dialects: both,
    list: [
      [
        { type: 'object', patternProperties: { '^a': { type: 'string' }, b$: { type: 'integer' } }, required: ['ab'] },
        '=',
        false,
      ],
      [{ type: 'object', propertyNames: { pattern: '^a' }, patternProperties: { '^a': false } }, '=', { const: {} }],
      [
        { type: 'object', propertyNames: { maxLength: 1 }, patternProperties: { '^.$': { const: 1 } }, required: [''] },
        '<',
        { type: 'object', required: [''] },
      ],
      [
        { type: 'object', minProperties: 2, maxProperties: 2, propertyNames: { enum: ['a', 'b'] } },
        '=',
        { type: 'object', required: ['a', 'b'], maxProperties: 2 },
      ],
      [
        { patternProperties: { '': { type: 'string' } }, additionalProperties: { type: 'integer' } },
        '=',
        { additionalProperties: { type: 'string' } },
      ],
      [{ properties: { a: false }, required: ['a'] }, '=', { not: { type: 'object' } }],
      [{ propertyNames: false }, '=', { maxProperties: 0 }],
    ],
  },
  'nasty dependences': {
    dialects: newest,
    list: [
      [
        {
          type: 'object',
          properties: ab,
          additionalProperties: false,
          dependentRequired: { a: ['b'], b: ['a'] },
          minProperties: 1,
        },
        '=',
        { type: 'object', properties: ab, additionalProperties: false, required: ['a', 'b'] },
      ],
      [{ type: 'object', dependentSchemas: { a: false } }, '=', { type: 'object', not: { required: ['a'] } }],
      [
        { type: 'object', required: ['a'], dependentSchemas: { a: { properties: { b: { type: 'string' } } } } },
        '<',
        { type: 'object', properties: { b: { type: 'string' } } },
      ],
    ],
  },
  'nasty unevaluated members': {
    dialects: newest,
    list: [
      [
        { type: 'object', properties: { a: { type: 'number' } }, unevaluatedProperties: { type: 'string' } },
        '=',
        { type: 'object', properties: { a: { type: 'number' } }, additionalProperties: { type: 'string' } },
      ],
      [
        {
          type: 'object',
          oneOf: [
            { required: ['a'], properties: { a: true } },
            { required: ['b'], properties: { b: true } },
          ],
          unevaluatedProperties: false,
        },
        '=',
        { type: 'object', minProperties: 1, maxProperties: 1, propertyNames: { enum: ['a', 'b'] } },
      ],
      [
        {
          type: 'object',
          if: { required: ['a'], properties: { a: { const: 1 } } },
          then: { properties: { b: true } },
          unevaluatedProperties: false,
        },
        '=',
        {
          anyOf: [
            { const: {} },
            { type: 'object', required: ['a'], properties: { a: { const: 1 }, b: true }, additionalProperties: false },
          ],
        },
      ],
      [{ type: 'object', not: { not: { properties: { a: true } } }, unevaluatedProperties: false }, '=', { const: {} }],
      [
        {
          type: 'object',
          $ref: '#/$defs/a',
          unevaluatedProperties: false,
          $defs: { a: { properties: { x: true }, additionalProperties: { type: 'string' } } },
        },
        '=',
        { type: 'object', properties: { x: true }, additionalProperties: { type: 'string' } },
      ],
    ],
  },
  'nasty logic': {
    dialects: both,
    list: [
      [
        { type: 'number', oneOf: [{ minimum: 0 }, { maximum: 10 }] },
        '=',
        { type: 'number', anyOf: [{ exclusiveMaximum: 0 }, { exclusiveMinimum: 10 }] },
      ],
      [{ oneOf: [{ const: 1 }, { const: 1 }, { const: 2 }] }, '=', { const: 2 }],
      [{ oneOf: [true, {}] }, '=', false],
      [{ oneOf: [{}, false] }, '=', true],
      [
        { if: { type: 'string' }, then: { maxLength: 2 }, else: { type: 'null' } },
        '=',
        { anyOf: [{ type: 'string', maxLength: 2 }, { type: 'null' }] },
      ],
      [{ not: { anyOf: [{ type: 'string' }, { not: { type: 'number' } }] } }, '=', { type: 'number' }],
      [
        { allOf: [{ anyOf: [{ const: 1 }, { const: 2 }] }, { anyOf: [{ const: 2 }, { const: 3 }] }] },
        '=',
        { const: 2 },
      ],
      [{ not: {} }, '=', { allOf: [{ type: 'string' }, { type: 'null' }] }],
      [{ type: ['array', 'object'], enum: [1, 'a', null, [1], { a: [] }] }, '=', { enum: [{ a: [] }, [1]] }],
      [{ type: 'object', anyOf: [{ required: ['a'] }, { not: { required: ['a'] } }] }, '=', { type: 'object' }],
      [{ items: false, contains: true }, '=', { not: { type: 'array' } }],
      [{ properties: {}, required: [], allOf: [{}] }, '=', true],
      [{ minLength: 0, minItems: 0, minProperties: 0 }, '=', {}],
    ],
  },
  'nasty recursion': {
    dialects: both,
    list: [
      [{ type: 'array', minItems: 1, items: { $ref: '#' } }, '=', false],
      [
        {
          definitions: {
            even: { type: 'array', maxItems: 1, items: { $ref: '#/definitions/odd' } },
            odd: { type: 'array', minItems: 1, maxItems: 1, items: { $ref: '#/definitions/even' } },
          },
          allOf: [{ $ref: '#/definitions/even' }],
        },
        '<',
        { type: 'array', maxItems: 1, items: { type: 'array', minItems: 1, maxItems: 1 } },
      ],
    ],
  },
  'nasty references': {
    dialects: newest,
    list: [
      [
        {
          $id: 'https://a.example/root',
          $ref: 'inner',
          $defs: { x: { $id: 'inner', type: 'string', $ref: '#/$defs/y', $defs: { y: { minLength: 1 } } } },
        },
        '=',
        { type: 'string', minLength: 1 },
      ],
      [
        {
          $id: 'https://a.example/root',
          $ref: 's#here',
          $defs: { s: { $id: 's', $defs: { t: { $anchor: 'here', type: 'integer' } } } },
        },
        '=',
        { type: 'integer' },
      ],
      [
        {
          $ref: '#/$defs/a',
          properties: { a: { type: 'integer' } },
          $defs: { a: { properties: { a: { type: 'number' } } } },
        },
        '=',
        { properties: { a: { type: 'integer' } } },
      ],
      [
        {
          $id: 'https://a.example/list',
          type: 'array',
          items: { $dynamicRef: '#item' },
          $defs: { item: { $dynamicAnchor: 'item', type: 'integer' } },
        },
        '=',
        { type: 'array', items: { type: 'integer' } },
      ],
    ],
  },
};
