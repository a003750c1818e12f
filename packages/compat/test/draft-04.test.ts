import { registerSchema, unregisterSchema, validate } from '@hyperjump/json-schema/draft-04';
import { describe, expect, it } from 'vitest';
import { type Json, type JsonObject, type Schema, subset } from '../src/index.ts';

const $schema = 'http://json-schema.org/draft-04/schema#';

/** Schemas with a document that is valid and one that is not; and what sets draft-04 apart from later dialects. */
const cases: readonly (readonly [what: string, schema: JsonObject, valid: Json, invalid: Json])[] = [
  ['a minimum that is excluded by a flag', { minimum: 1, exclusiveMinimum: true }, 2, 1],
  ['a minimum that the flag does not exclude', { minimum: 1, exclusiveMinimum: false }, 1, 0],
  ['a maximum that is excluded by a flag', { maximum: 1.5, exclusiveMaximum: true }, 1, 1.5],
  ['a maximum that the flag does not exclude', { maximum: 1.5, exclusiveMaximum: false }, 1.5, 2],
  ['const, which came later', { type: 'integer', const: 1 }, 2, 'a'],
  ['contains, which came later', { type: 'array', contains: { type: 'string' } }, [1], 'a'],
  ['propertyNames, which came later', { type: 'object', propertyNames: { maxLength: 1 } }, { ab: 1 }, []],
  ['if, which came later', { if: { type: 'string' }, else: { type: 'null' }, maximum: 3 }, 1, 4],
  ['dependentRequired, which came later', { dependentRequired: { a: ['b'] }, required: ['a'] }, { a: 1 }, {}],
  ['prefixItems, which came later', { prefixItems: [{ type: 'string' }], minItems: 1 }, [1], []],
  ['$defs and $anchor, which came later', { $defs: { a: { $anchor: 'a' } }, minLength: 1 }, 'a', ''],
  [
    'items by position',
    { items: [{ type: 'string' }, { type: 'integer' }], additionalItems: false },
    ['a', 1],
    ['a', 1, 2],
  ],
  [
    'additionalItems beside one schema for all items',
    { items: { type: 'string' }, additionalItems: false },
    ['a', 'b'],
    [1],
  ],
  ['dependencies on members', { dependencies: { a: ['b'] } }, { b: 1 }, { a: 1 }],
  [
    'dependencies on schemas',
    { dependencies: { a: { properties: { b: { type: 'null' } } } } },
    { b: 1 },
    { a: 1, b: 1 },
  ],
  [
    'what stands beside $ref, which is ignored',
    { definitions: { short: { maxLength: 3 } }, properties: { a: { $ref: '#/definitions/short', maxLength: 1 } } },
    { a: 'abc' },
    { a: 'abcd' },
  ],
  [
    'id as the identifier of a schema',
    {
      definitions: { a: { id: 'https://x.example/a.json', type: 'string' } },
      allOf: [{ $ref: 'https://x.example/a.json' }],
    },
    'a',
    1,
  ],
  ['id as an anchor', { definitions: { a: { id: '#short', maxLength: 1 } }, allOf: [{ $ref: '#short' }] }, 'a', 'ab'],
  [
    'id below another one, as a base',
    {
      id: 'https://x.example/root.json',
      definitions: {
        list: { id: 'folder/list.json', items: { $ref: 'inner.json' } },
        inner: { id: 'folder/inner.json', type: 'null' },
      },
      allOf: [{ $ref: '#/definitions/list' }],
    },
    [null],
    [1],
  ],
  ['a member that is called id', { properties: { id: { type: 'string' } } }, { id: 'a' }, { id: 1 }],
  ['$id, which is no keyword', { $id: 'https://x.example/other.json', type: 'string' }, 'a', 1],
  ['numbers without a fraction', { type: 'integer' }, 1, 0.5],
];

let count = 0;

/** What a validator of another project says. */
const byHyperjump = async (schema: JsonObject, document: Json): Promise<boolean> => {
  const uri = `https://draft-04.example/${count++}`;
  registerSchema(structuredClone({ $schema, ...schema }) as never, uri);
  try {
    return (await validate(uri, structuredClone(document) as never)).valid;
  } finally {
    unregisterSchema(uri);
  }
};

/** Whether a document is within a schema, as `subset` answers. */
const answer = (schema: Schema, document: Json): string => subset({ $schema, enum: [document] }, schema).answer;

describe('draft-04', () => {
  it.each(cases)('%s', async (_, schema, valid, invalid) => {
    const named = { $schema, ...schema };
    expect([answer(named, valid), await byHyperjump(schema, valid)]).toEqual(['proved', true]);
    expect([answer(named, invalid), await byHyperjump(schema, invalid)]).toEqual(['refuted', false]);
  });

  it('has values that look like identifiers and are none', () => {
    // hyperjump takes them for identifiers.
    const named = { $schema, enum: [{ id: '#a' }] };
    expect([answer(named, { id: '#a' }), answer(named, { id: '#b' })]).toEqual(['proved', 'refuted']);
  });

  it('has no schemas that are true or false, but for what is additional', () => {
    const closed = { $schema, properties: { a: {} }, additionalProperties: false };
    expect([answer(closed, { a: 1 }), answer(closed, { b: 1 })]).toEqual(['proved', 'refuted']);
  });

  it('says the same as a later dialect where both do', () => {
    const now = { $schema: 'https://json-schema.org/draft/2020-12/schema', exclusiveMinimum: 1, multipleOf: 2 };
    const old = { $schema, minimum: 1, exclusiveMinimum: true, multipleOf: 2 };
    expect([subset(old, now).answer, subset(now, old).answer]).toEqual(['proved', 'proved']);
  });
});
