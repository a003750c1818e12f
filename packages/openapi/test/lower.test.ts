import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { assert, constantFrom, jsonValue, oneof, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lower, type SchemaObject } from '../src/lower.ts';

const onlyNull = { type: 'object', nullable: true, allOf: [{ enum: [null] }] };

describe('lower', () => {
  it.each<[string, SchemaObject | boolean, SchemaObject]>([
    ['leaves identities and comments out', { $schema: 'a', $id: 'b', $comment: 'c', title: 'd' }, { title: 'd' }],
    ['one type', { type: 'string' }, { type: 'string' }],
    ['a type and null', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    ['null alone', { type: 'null' }, onlyNull],
    [
      'several types and null',
      { type: ['string', 'number', 'null'], minLength: 1 },
      {
        anyOf: [{ type: 'string' }, { type: 'number' }, onlyNull],
        minLength: 1,
      },
    ],
    [
      'several types beside a union',
      { type: ['string', 'number'], anyOf: [true] },
      { anyOf: [{}], allOf: [{ anyOf: [{ type: 'string' }, { type: 'number' }] }] },
    ],
    ['a constant', { type: 'string', const: 'a' }, { type: 'string', enum: ['a'] }],
    ['a constant beside a list', { const: 'a', enum: ['a', 'b'] }, { enum: ['a', 'b'], allOf: [{ enum: ['a'] }] }],
    ['null beside a list', { type: 'null', enum: [null, 1] }, { ...onlyNull, enum: [null, 1] }],
    ['null beside another constant', { type: 'null', const: 1 }, { ...onlyNull, enum: [1] }],
    ['the constant null', { const: null }, onlyNull],
    ['an exclusive limit', { exclusiveMinimum: 0 }, { minimum: 0, exclusiveMinimum: true }],
    ['the narrower of two lower limits', { minimum: 5, exclusiveMinimum: 3 }, { minimum: 5 }],
    ['the narrower of two upper limits', { maximum: 5, exclusiveMaximum: 3 }, { maximum: 3, exclusiveMaximum: true }],
    ['the first example', { examples: ['a', 'b'] }, { example: 'a' }],
    ['no example', { examples: [] }, {}],
    ['an array of anything', { type: 'array' }, { type: 'array', items: {} }],
    ['an array', { type: 'array', items: { const: 1 } }, { type: 'array', items: { enum: [1] } }],
    [
      'what stands beside a reference',
      { $ref: '#/a', description: 'b' },
      { description: 'b', allOf: [{ $ref: '#/a' }] },
    ],
    ['a reference', { $ref: '#/a' }, { $ref: '#/a' }],
    ['anything', true, {}],
    ['nothing', false, { not: {} }],
    [
      'members named after keywords',
      { properties: { const: { const: 1 }, $id: true } },
      { properties: { const: { enum: [1] }, $id: {} } },
    ],
    ['other members', { additionalProperties: { const: 1 } }, { additionalProperties: { enum: [1] } }],
    ['no other members', { additionalProperties: false }, { additionalProperties: false }],
  ])('%s', (_, schema, expected) => {
    expect(lower(schema)).toEqual(expected);
  });

  it.each(['patternProperties', 'if', 'prefixItems', 'unevaluatedProperties', 'toString'])('refuses %s', (keyword) => {
    expect(() => lower({ properties: { a: { [keyword]: {} } } })).toThrow(RangeError);
  });

  it('accepts the same values as before', () => {
    const type = constantFrom('string', 'number', 'array', 'object', 'null');
    const part = oneof(
      record(
        {
          type: oneof(type, uniqueArray(type, { minLength: 1 })),
          const: constantFrom<unknown>('a', 1, null),
          enum: constantFrom<unknown[]>(['a', 1, null], ['a'], [2]),
          minimum: constantFrom(0, 1),
          exclusiveMinimum: constantFrom(0, 1),
          maximum: constantFrom(0, 1),
          exclusiveMaximum: constantFrom(0, 1),
        },
        { requiredKeys: ['type'] },
      ),
      constantFrom(true, false, {}),
    );
    const schema = record(
      { anyOf: uniqueArray(part, { minLength: 1 }), not: part, properties: record({ a: part }), items: part, type },
      { requiredKeys: [] },
    );
    const value = oneof(jsonValue({ maxDepth: 1 }), constantFrom('a', 0, 1, 2, null), record({ a: jsonValue() }));
    const before = new Ajv2020({ strict: false });
    // Ajv implements `nullable`, and draft 4 comes with flags for exclusive limits.
    const after = new Ajv({ strict: false });
    assert(
      property(schema, value, (given, data) => {
        const expected = before.validate(given, data);
        expect(after.validate(withDraft7Limits(lower(given)), data)).toBe(expected);
      }),
    );
  });
});

/** Exclusive limits as numbers again: nothing else is left that draft 7 has not. */
const withDraft7Limits = (value: unknown): never => {
  if (Array.isArray(value)) return value.map(withDraft7Limits) as never;
  if (typeof value !== 'object' || value === null) return value as never;
  const { exclusiveMinimum, exclusiveMaximum, minimum, maximum, ...rest } = value as SchemaObject;
  return {
    ...Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, withDraft7Limits(part)])),
    ...(minimum !== undefined && { [exclusiveMinimum ? 'exclusiveMinimum' : 'minimum']: minimum }),
    ...(maximum !== undefined && { [exclusiveMaximum ? 'exclusiveMaximum' : 'maximum']: maximum }),
  } as never;
};
