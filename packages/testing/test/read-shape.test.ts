import { describe, expect, it } from 'vitest';
import type { Schema } from '../src/shape/flatten.ts';
import { readShape } from '../src/shape/read-shape.ts';
import type { PatternShape } from '../src/shape/shape.ts';

const $id = 'https://example.com/main.json';
const other = 'https://example.com/catalogs/other.json';
const lookup = new Map<string, Schema>([[other, { $id: other, type: 'string', enum: ['a', 'b'] }]]);
const read = (schema: Schema): unknown => readShape({ $id, ...schema }, lookup);

describe('reads', () => {
  it('a reference inside a conjunction', () => {
    expect(read({ description: 'x', allOf: [{ $ref: 'catalogs/other.json' }] })).toMatchObject({
      kind: 'choice',
      values: ['a', 'b'],
      code: 'catalog/unknown-id',
    });
  });

  it('what two schemas say of one member', () => {
    const id = { type: 'string', minLength: 1 };
    const shape = read({
      allOf: [
        { type: 'object', properties: { id }, additionalProperties: false },
        { type: 'object', properties: { id: { $ref: 'catalogs/other.json' } }, required: ['id'] },
      ],
    }) as { members: ReadonlyMap<string, unknown> };
    expect(shape).toMatchObject({ kind: 'object', open: false });
    expect(shape.members.get('id')).toMatchObject({ required: true, shape: { values: ['a', 'b'], nonEmpty: true } });
  });

  it('null next to a type or a reference', () => {
    expect(read({ type: ['boolean', 'null'] })).toMatchObject({ kind: 'flag', nullable: true });
    expect(read({ anyOf: [{ $ref: 'catalogs/other.json' }, { type: 'null' }] })).toMatchObject({ nullable: true });
  });

  it('anything, alone and in an array or an object', () => {
    expect(read({ description: 'x' })).toMatchObject({ kind: 'anything' });
    expect(read({ type: 'array' })).toMatchObject({ kind: 'list', items: { kind: 'anything' } });
    expect(read({ type: 'object' })).toMatchObject({ kind: 'object', open: true });
  });

  it('texts of a form', () => {
    const shape = read({ type: 'string', pattern: '^a$', examples: ['a'] });
    expect(shape).toMatchObject({ kind: 'pattern', pattern: /^a$/u, examples: ['a'] });
    const refined = read({ type: 'string', pattern: '^a', not: { type: 'string', pattern: 'b' }, examples: ['a'] });
    const { pattern } = refined as PatternShape;
    expect(['a', 'ac', 'ab', 'b'].map((text) => pattern.test(text))).toEqual([true, true, false, false]);
  });

  it('branches with a constant', () => {
    const branch = (kind: string) => ({ properties: { kind: { const: kind } }, required: ['kind'] });
    const shape = read({
      type: 'object',
      properties: { kind: { type: 'string' } },
      oneOf: [branch('a'), branch('b')],
    });
    expect(shape).toMatchObject({ kind: 'union', discriminator: 'kind' });
  });
});

describe('refuses, and says where', () => {
  it.each<[string, Schema, RegExp]>([
    ['an unknown keyword', { type: 'string', maxLength: 3 }, /maxLength/],
    ['one inside a member', { type: 'object', properties: { a: { contains: {} } } }, /contains/],
    ['a not of anything but a pattern', { type: 'string', not: { type: 'string', maxLength: 3 } }, /not/],
    ['one beside a reference', { $ref: 'catalogs/other.json', contains: {} }, /contains/],
    ['one of our own', { type: 'string', 'x-rule': 1 }, /x-rule/],
    ['a reference to nothing', { $ref: 'nowhere.json' }, /nowhere/],
    ['a boolean schema', { type: 'array', items: true }, /true/],
    ['two types', { type: ['string', 'number'] }, /type/],
    ['a type that is not used', { type: 'integer' }, /integer/],
    ['an enum of numbers', { enum: [1, 2] }, /enum/],
    ['lists without a common value', { allOf: [{ enum: ['a'] }, { enum: ['b'] }] }, /value/],
    ['another format', { type: 'string', format: 'email' }, /email/],
    ['a date-time without a pattern', { type: 'string', format: 'date-time' }, /pattern/],
    ['two forms of one text', { type: 'string', pattern: '^a$', minLength: 1 }, /forms/],
    ['a longer minimum', { type: 'string', minLength: 2 }, /minLength/],
    ['described further members', { type: 'object', additionalProperties: { type: 'string' } }, /additionalProperties/],
    ['a required member without a schema', { type: 'object', required: ['a'] }, /a has no schema/],
    ['another anyOf', { anyOf: [{ type: 'string' }, { type: 'number' }] }, /anyOf/],
    [
      'branches that nothing tells apart',
      { type: 'object', properties: {}, oneOf: [{ type: 'object' }, { type: 'object' }] },
      /oneOf/,
    ],
  ])('%s', (_name, schema, message) => {
    expect(() => read(schema)).toThrow(message);
    expect(() => read(schema)).toThrow(/example\.com/);
  });
});
