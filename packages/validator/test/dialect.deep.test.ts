import { type Revision, revisions, type Schema, UnsupportedKeyword } from '@referral-kit/codegen';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { guardSource } from '../scripts/guard.ts';
import { Models } from '../scripts/model.ts';
import { explain } from '../src/explain/explain.ts';
import * as explainers from '../src/explain/index.ts';
import type { Model } from '../src/explain/model.ts';
import { formats, keywordsOf2020, schemas, values } from './any-schema.ts';
import { compiled } from './compiled.ts';

const modelOf = (schema: Schema): Model => {
  const models = new Models(revisions[0] as Revision, []);
  const source = models.source(schema, () => undefined);
  const constants = [...models.simple()].map(([name, simple]) => `const ${name} = ${simple};`);
  const make = new Function(...Object.keys(explainers), `${constants.join('')} return ${source};`);
  return make(...Object.values(explainers)) as Model;
};

const refusalOf = (schema: unknown): UnsupportedKeyword | undefined => {
  try {
    guardSource('Any', schema as Schema, new Map(), () => undefined);
    return undefined;
  } catch (error) {
    if (error instanceof UnsupportedKeyword) return error;
    throw error;
  }
};

const text: Schema = { type: 'string' };
const one: Schema = { enum: ['one'] };
const two: Schema = { enum: ['two'] };
const pair: Schema = {
  type: 'object',
  properties: { by: { type: 'string', enum: ['one', 'two'] }, of: text },
  required: ['by'],
};
const union = (...branches: unknown[]): unknown => ({ ...pair, oneOf: branches });
const branch = (by: Schema, more: object = {}): object => ({ properties: { by }, ...more });

/** Schemas that say something that is not implemented: the keyword that is named, and its place. */
const refused: readonly [name: string, schema: unknown, keyword: string, pointer: string][] = [
  ['a boolean schema', { type: 'array', items: true }, 'true', '/items'],
  ['a boolean schema that refuses all', { type: 'object', properties: { a: false } }, 'false', '/properties/a'],
  ['integer', { type: 'integer' }, 'type', ''],
  ['null alone', { type: 'null' }, 'type', ''],
  ['several types', { type: ['string', 'number'] }, 'type', ''],
  ['several types and null', { type: ['string', 'number', 'null'] }, 'type', ''],
  ['no types', { type: [] }, 'type', ''],
  ['a constant number', { const: 1 }, 'const', ''],
  ['a constant null', { const: null }, 'const', ''],
  ['a constant beside null', { type: ['string', 'null'], const: 'a' }, 'const', ''],
  ['a constant that is in no branch', { type: 'string', const: 'a' }, 'const', ''],
  ['values without a type', { enum: ['a', 'b'] }, 'enum', ''],
  ['values of several types', { enum: ['a', 1] }, 'enum', ''],
  ['values beside null', { type: ['string', 'null'], enum: ['a'] }, 'enum', ''],
  ['values of another type', { type: 'number', enum: ['a'] }, 'enum', ''],
  ['no values', { enum: [] }, 'enum', ''],
  ['values beside a constant', { const: 'a', enum: ['a', 'b'] }, 'enum', ''],
  ['values beside a pattern', { enum: ['a'], pattern: '^b' }, 'pattern', ''],
  ['a constant beside a length', { const: 'a', minLength: 1 }, 'minLength', ''],
  ['an empty value beside a length', { type: 'string', enum: [''], minLength: 1 }, 'minLength', ''],
  ['another length', { type: 'string', minLength: 2 }, 'minLength', ''],
  ['a length beside a pattern', { type: 'string', minLength: 1, pattern: '^a' }, 'minLength', ''],
  ['a length without a type', { minLength: 1 }, 'minLength', ''],
  ['a length of something else', { type: 'array', minLength: 1 }, 'minLength', ''],
  ['no regular expression', { type: 'string', pattern: '(' }, 'pattern', ''],
  ['another format', { type: 'string', format: 'email' }, 'format', ''],
  ['date-time without a pattern', { type: 'string', format: 'date-time' }, 'format', ''],
  ['date-time with a pattern of its own', { type: 'string', format: 'date-time', pattern: '^2' }, 'format', ''],
  ['a minimum beside an exclusive one', { type: 'number', minimum: 1, exclusiveMinimum: 1 }, 'exclusiveMinimum', ''],
  ['a minimum of a string', { type: 'string', minimum: 1 }, 'minimum', ''],
  ['properties without a type', { properties: { a: text } }, 'properties', ''],
  ['an inherited name', { type: 'object', properties: { constructor: text } }, 'properties', ''],
  ['the name of the prototype', JSON.parse('{"type":"object","properties":{"__proto__":{}}}'), 'properties', ''],
  ['a required name without a schema', { type: 'object', properties: { a: text }, required: ['b'] }, 'required', ''],
  ['a required name without properties', { type: 'object', required: ['a'] }, 'required', ''],
  [
    'a schema for additional ones',
    { type: 'object', properties: {}, additionalProperties: text },
    'additionalProperties',
    '',
  ],
  [
    'an empty schema for additional ones',
    { type: 'object', properties: {}, additionalProperties: {} },
    'additionalProperties',
    '',
  ],
  ['nothing but additional ones', { type: 'object', additionalProperties: false }, 'additionalProperties', ''],
  ['items as a list', { type: 'array', items: [text] }, 'items', ''],
  ['items of something else', { type: 'object', items: text }, 'items', ''],
  [
    'a nested keyword',
    { type: 'object', properties: { 'a/b': { type: 'array', items: { not: {} } } } },
    'not',
    '/properties/a~1b/items',
  ],
  ['no branches', union(), 'oneOf', ''],
  ['branches that overlap', union(branch({ enum: ['one', 'two'] }), branch(two)), 'oneOf', ''],
  ['branches of other members', union(branch(one), { properties: { of: two } }), 'oneOf', ''],
  ['a value in no branch', union(branch(one)), 'oneOf', ''],
  ['a boolean branch', union(true), 'oneOf', ''],
  ['two branches without the member', { ...pair, required: [], oneOf: [branch(one), branch(two)] }, 'oneOf', ''],
  [
    'no branch without the member',
    { ...pair, required: [], oneOf: [branch(one, { required: ['by'] }), branch(two, { required: ['by'] })] },
    'oneOf',
    '',
  ],
  [
    'a keyword in a branch',
    union(branch(one, { additionalProperties: false }), branch(two)),
    'additionalProperties',
    '/oneOf/0',
  ],
  ['another type in a branch', union(branch(one), branch(two, { type: 'array' })), 'type', '/oneOf/1'],
  ['a required name in a branch alone', union(branch(one, { required: ['of'] }), branch(two)), 'required', '/oneOf/0'],
  [
    'a member that only a branch has',
    union({ properties: { by: one, other: one } }, branch(two)),
    'properties',
    '/oneOf/0',
  ],
  [
    'a member of a branch without values',
    union({ properties: { by: one, of: text } }, branch(two)),
    'properties',
    '/oneOf/0',
  ],
  [
    'a keyword beside values in a branch',
    union(branch({ enum: ['one'], pattern: '^t' }), branch(two)),
    'pattern',
    '/oneOf/0/properties/by',
  ],
  ['branches without properties', { type: 'object', oneOf: [{}] }, 'oneOf', ''],
];

/** The keywords of the vocabularies of 2020-12 that are implemented somewhere in full; all others always stop the build. */
const implemented = [
  ...['$schema', '$id', '$comment', 'title', 'description', 'examples'],
  ...['type', 'const', 'enum', 'minLength', 'pattern', 'format', 'minimum', 'maximum'],
  ...['properties', 'required', 'additionalProperties', 'items', 'oneOf'],
];

describe('a schema for a guard', () => {
  it.each(refused)('%s stops the build, with the keyword and its place', (_name, schema, keyword, pointer) => {
    const root = { $id: 'https://schemas.referral-kit.dev/1999-12-31/any.schema.json' };
    const refusal = refusalOf({ ...root, ...(schema as object) });
    expect(refusal?.keyword).toBe(keyword);
    expect(refusal?.place).toBe(`1999-12-31/any.schema.json#${pointer}`);
    expect(refusal?.message).toContain(`"${keyword}" at 1999-12-31/any.schema.json#${pointer}`);
  });

  it('knows every keyword that it implements from the vocabularies', () => {
    expect(implemented.filter((keyword) => !keywordsOf2020.has(keyword))).toEqual([]);
  });

  const types = ['string', 'number', 'boolean', 'array', 'object', undefined];
  const others = [...keywordsOf2020].filter(([keyword]) => !implemented.includes(keyword));

  it.each(others)('%s is not implemented, whatever it is next to', (keyword, value) => {
    for (const type of types) {
      const schema = { ...(type && { type }), [keyword]: value };
      expect(refusalOf(schema)).toMatchObject({ keyword, place: 'Any#' });
      const nested = { type: 'object', properties: { a: { type: 'array', items: schema } } };
      expect(refusalOf(nested)).toMatchObject({ keyword, place: 'Any#/properties/a/items' });
    }
  });

  it('a keyword that JSON Schema does not have stops the build, too', () => {
    expect(refusalOf({ type: 'string', maximumLength: 3 })).toMatchObject({ keyword: 'maximumLength' });
  });

  it('is compiled to a guard that agrees with ajv, or is refused', () => {
    const ajv = new Ajv2020({ strict: false, validateSchema: false, formats });
    let agreed = 0;
    fc.assert(
      fc.property(schemas, fc.array(values, { minLength: 20, maxLength: 20 }), (schema, documents) => {
        if (refusalOf(schema)) return;
        const guard = compiled(schema);
        const accepts = ajv.compile(schema as object);
        for (const document of documents) expect(guard(document)).toBe(accepts(document));
        agreed += 1;
      }),
      { numRuns: scaled(3000) },
    );
    expect(agreed).toBeGreaterThan(scaled(3000) / 6);
  });

  it('has a model that explains what the guard refuses, and nothing else; or is refused for both', () => {
    let explained = 0;
    fc.assert(
      fc.property(schemas, fc.array(values, { minLength: 20, maxLength: 20 }), (schema, documents) => {
        if (refusalOf(schema)) {
          expect(() => modelOf(schema)).toThrow(UnsupportedKeyword);
          return;
        }
        const guard = compiled(schema);
        const model = modelOf(schema);
        for (const document of documents) expect(explain(model, document, 100).found.length > 0).toBe(!guard(document));
        explained += 1;
      }),
      { numRuns: scaled(3000) },
    );
    expect(explained).toBeGreaterThan(scaled(3000) / 6);
  });
});
