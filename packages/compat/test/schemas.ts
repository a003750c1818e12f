// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
import fc from 'fast-check';
import type { Dialect, Schema } from '../src/index.ts';

const texts = ['a', 'b', 'ab', '', 'é'] as const;
const names = ['a', 'b', 'c'] as const;
const patterns = ['^a', 'b$', '^[ab]*$', 'a|b', '^.$', '^(?:ab)+$', '^[^a]', '\\d'] as const;

const name: fc.Arbitrary<string> = fc.constantFrom(...names);
const small: fc.Arbitrary<number> = fc.integer({ min: 0, max: 3 });
const number: fc.Arbitrary<number> = fc.constantFrom(-1, 0, 0.5, 1, 2, 3, 10);

/** Objects of fast-check without a prototype would confuse ajv. */
const keys = (maxKeys: number): { minKeys: 1; maxKeys: number; noNullPrototype: true } => ({
  minKeys: 1,
  maxKeys,
  noNullPrototype: true,
});

const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom(null, true, false),
    number,
    fc.constantFrom(...texts),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

/** Documents that have to do with the schemas of `schemas`. */
export const documents: fc.Arbitrary<unknown> = value;

/** Up to three keywords, so that schemas are neither empty nor without values most of the time. */
const some = (keywords: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> =>
  fc.uniqueArray(fc.constantFrom(...Object.keys(keywords)), { minLength: 1, maxLength: 3 }).chain((chosen) =>
    fc.record(Object.fromEntries(chosen.map((keyword) => [keyword, keywords[keyword] as fc.Arbitrary<unknown>])), {
      noNullPrototype: true,
    }),
  );

const newer = (schema: fc.Arbitrary<unknown>): Record<string, fc.Arbitrary<unknown>> => ({
  prefixItems: fc.array(schema, { minLength: 1, maxLength: 2 }),
  items: schema,
  minContains: small,
  maxContains: small,
  unevaluatedItems: schema,
  unevaluatedProperties: schema,
  dependentRequired: fc.dictionary(name, fc.uniqueArray(name, { maxLength: 2 }), keys(2)),
  dependentSchemas: fc.dictionary(name, schema, keys(2)),
});

const older = (schema: fc.Arbitrary<unknown>): Record<string, fc.Arbitrary<unknown>> => ({
  items: fc.oneof(schema, fc.array(schema, { minLength: 1, maxLength: 2 })),
  additionalItems: schema,
  dependencies: fc.dictionary(name, fc.oneof(schema, fc.uniqueArray(name, { maxLength: 2 })), keys(2)),
});

/** Small schemas over all keywords of a dialect, with recursion. */
export const schemas = (dialect: Dialect): fc.Arbitrary<Schema> => {
  const all = (schema: fc.Arbitrary<unknown>): Record<string, fc.Arbitrary<unknown>> => {
    const several = fc.array(schema, { minLength: 1, maxLength: 3 });
    return {
      type: fc.oneof(
        fc.constantFrom('null', 'boolean', 'integer', 'number', 'string', 'array', 'object'),
        fc.uniqueArray(fc.constantFrom('null', 'integer', 'string', 'array', 'object'), { minLength: 1, maxLength: 3 }),
      ),
      enum: fc.array(value, { minLength: 1, maxLength: 3 }),
      const: value,
      minimum: number,
      exclusiveMaximum: number,
      maximum: number,
      multipleOf: fc.constantFrom(0.5, 1, 2, 3),
      minLength: small,
      maxLength: small,
      pattern: fc.constantFrom(...patterns),
      minItems: small,
      maxItems: small,
      uniqueItems: fc.boolean(),
      contains: schema,
      properties: fc.dictionary(name, schema, keys(3)),
      patternProperties: fc.dictionary(fc.constantFrom(...patterns), schema, keys(2)),
      additionalProperties: schema,
      propertyNames: schema,
      required: fc.uniqueArray(name, { minLength: 1, maxLength: 2 }),
      minProperties: small,
      maxProperties: small,
      allOf: several,
      anyOf: several,
      oneOf: several,
      not: schema,
      if: schema,
      then: schema,
      else: schema,
      ...(dialect === '2020-12' ? newer(schema) : older(schema)),
    };
  };
  const { schema } = fc.letrec((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      fc.boolean(),
      some({ ...all(fc.boolean()), type: fc.constantFrom('null', 'boolean', 'integer', 'string', 'array', 'object') }),
      some(all(tie('schema'))),
      some(all(tie('schema'))),
    ),
  }));
  return schema as fc.Arbitrary<Schema>;
};
