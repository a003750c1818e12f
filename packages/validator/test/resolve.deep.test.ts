import { type Revision, type Schema, UnsupportedKeyword } from '@referral-kit/codegen';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaled } from '../../testing/test/scaled.ts';
import { checkAdvice } from '../scripts/advice.ts';
import { resolve } from '../scripts/resolve.ts';
import { formats, schemas, values } from './any-schema.ts';
import { compiled } from './compiled.ts';

const host = 'https://schemas.referral-kit.dev/1999-12-31/';

const revisionOf = (files: Readonly<Record<string, unknown>>): Pick<Revision, 'byId'> => ({
  byId: ($id) =>
    Object.entries(files).flatMap(([name, file]) => ($id === host + name ? [{ $id, ...(file as Schema) }] : []))[0],
});

const refusalOf = (read: () => unknown): UnsupportedKeyword | undefined => {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof UnsupportedKeyword) return error;
    throw error;
  }
};

const text: Schema = { type: 'string' };
const files = {
  'text.json': text,
  'list.json': { type: 'string', enum: ['a', 'b'] },
  'pattern.json': { type: 'string', pattern: '^a' },
  'closed.json': { type: 'object', properties: { a: text, b: text }, additionalProperties: false },
  'loop.json': { type: 'array', items: { $ref: 'loop.json' } },
};
const narrowed = (file: string, narrow: object): object => ({ allOf: [{ $ref: file }, narrow] });

const refused: readonly [name: string, schema: object, keyword: string, place: string][] = [
  ['a keyword beside $ref', { $ref: 'text.json', minLength: 1 }, 'minLength', 'any.json#'],
  ['a keyword beside allOf', { allOf: [{ $ref: 'text.json' }], minLength: 1 }, 'minLength', 'any.json#'],
  ['a keyword beside anyOf', { anyOf: [{ $ref: 'text.json' }, { type: 'null' }], type: 'string' }, 'type', 'any.json#'],
  ['anyOf of two schemas', { anyOf: [text, { type: 'number' }] }, 'anyOf', 'any.json#'],
  ['anyOf of three schemas', { anyOf: [text, { type: 'null' }, { type: 'number' }] }, 'anyOf', 'any.json#'],
  ['a list or null', { anyOf: [{ $ref: 'list.json' }, { type: 'null' }] }, 'enum', 'list.json#'],
  ['null with a keyword', { anyOf: [text, { type: 'null', minLength: 1 }] }, 'anyOf', 'any.json#'],
  ['a reference to a part', { $ref: 'text.json#/title' }, '$ref', 'any.json#'],
  ['a reference to nothing', { type: 'array', items: { $ref: 'none.json' } }, '$ref', 'any.json#/items'],
  ['a reference to itself', { $ref: 'loop.json' }, '$ref', 'loop.json#/items'],
  [
    'a keyword in another file',
    { properties: { a: { $ref: 'text.json' } }, type: 'object', not: {} },
    'not',
    'any.json#',
  ],
  ['a boolean among parts', { allOf: [true] }, 'true', 'any.json#/allOf/0'],
  ['a value beside a list without it', narrowed('list.json', { enum: ['c'] }), 'enum', 'any.json#/allOf/1'],
  ['values that a pattern refuses', narrowed('pattern.json', { enum: ['b'] }), 'enum', 'any.json#/allOf/1'],
  ['two patterns', narrowed('pattern.json', { pattern: '^b' }), 'pattern', 'any.json#/allOf/1'],
  ['two types', narrowed('text.json', { type: 'number' }), 'type', 'any.json#/allOf/1'],
  ['members of no type', narrowed('closed.json', { properties: { c: text } }), 'properties', 'any.json#/allOf/1'],
  [
    'what closes the type further',
    {
      allOf: [
        { type: 'object', properties: { a: text, b: text } },
        { properties: { a: text }, additionalProperties: false },
      ],
    },
    'additionalProperties',
    'any.json#/allOf/1',
  ],
];

const closed: Schema = { type: 'object', properties: { by: { enum: ['one'] }, of: { enum: ['a'] } } };
const other: Schema = { type: 'object', properties: { by: { enum: ['two'] }, of: { enum: ['b'] } } };
const notAdvised: readonly [name: string, schema: object, keyword: string, place: string][] = [
  ['a keyword beside the branches', { type: 'object', anyOf: [closed, other], required: ['by'] }, 'required', '#'],
  [
    'a keyword in a branch',
    { type: 'object', anyOf: [closed, { ...other, minProperties: 1 }] },
    'minProperties',
    '#/anyOf/1',
  ],
  [
    'a branch that requires a member',
    { type: 'object', anyOf: [closed, { ...other, required: ['of'] }] },
    'required',
    '#/anyOf/1',
  ],
  ['branches that overlap', { type: 'object', anyOf: [closed, closed] }, 'anyOf', '#'],
  ['no branches', { type: 'object' }, 'anyOf', '#'],
  ['no object', { type: 'array', anyOf: [closed, other] }, 'type', '#'],
  [
    'a member without values',
    { type: 'object', anyOf: [{ ...closed, properties: { ...closed.properties, of: text } }, other] },
    'properties',
    '#/anyOf/0',
  ],
];

describe('resolving', () => {
  it.each(refused)('%s stops the build, with the keyword and its place', (_name, schema, keyword, place) => {
    const refusal = refusalOf(() => resolve(revisionOf(files), { $id: `${host}any.json`, ...schema }));
    expect(refusal).toMatchObject({ keyword, place: `1999-12-31/${place}` });
  });

  it.each(notAdvised)('an advice with %s stops the build', (_name, schema, keyword, place) => {
    const refusal = refusalOf(() => checkAdvice({ $id: `${host}any.json`, ...schema }));
    expect(refusal).toMatchObject({ keyword, place: `1999-12-31/any.json${place}` });
  });

  it('gives a schema that agrees with ajv about the files, or is refused', () => {
    const combined = fc.tuple(schemas, schemas).chain(([wide, narrow]) =>
      fc.record({
        wide: fc.constant(wide),
        root: fc.constantFrom<object>(
          { $ref: 'wide.json' },
          { anyOf: [{ $ref: 'wide.json' }, { type: 'null' }] },
          { allOf: [{ $ref: 'wide.json' }, narrow] },
          { allOf: [{ $ref: 'wide.json' }, { ...narrow, properties: wide.properties }] },
          { allOf: [{ $ref: 'wide.json' }, { ...wide, ...narrow }] },
          { allOf: [{ type: 'object', properties: wide.properties ?? {} }, narrow] },
          { type: 'array', items: { allOf: [{ $ref: 'wide.json' }] } },
        ),
      }),
    );
    let agreed = 0;
    fc.assert(
      fc.property(combined, fc.array(values, { minLength: 20, maxLength: 20 }), ({ wide, root }, documents) => {
        const schema = { $id: `${host}root.json`, ...JSON.parse(JSON.stringify(root)) };
        const all = { 'wide.json': wide };
        if (refusalOf(() => resolve(revisionOf(all), schema))) return;
        const guard = compiled(resolve(revisionOf(all), schema));
        const ajv = new Ajv2020({ strict: false, validateSchema: false, formats });
        ajv.addSchema({ $id: `${host}wide.json`, ...wide });
        const accepts = ajv.compile(schema);
        for (const document of documents) expect(guard(document)).toBe(accepts(document));
        agreed += 1;
      }),
      { numRuns: scaled(2000) },
    );
    expect(agreed).toBeGreaterThan(scaled(2000) / 20);
  });
});
