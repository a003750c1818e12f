import { describe, expect, it } from 'vitest';
import { judgeByJsonschema } from '../src/confirm/jsonschema.ts';
import type { Question } from '../src/hyperjump.ts';
import type { Schema } from '../src/index.ts';

const question = (schema: Schema, values: Question['values'], rest: Partial<Question> = {}): Question => ({
  schema,
  dialect: 'http://json-schema.org/draft-07/schema#',
  documents: {},
  values,
  assertFormat: false,
  ...rest,
});

describe('jsonschema', () => {
  it('follows references in the document and to others, and knows members named like keywords', () => {
    const local = { allOf: [{ $ref: '#/definitions/u0' }], definitions: { u0: { type: 'string' } } };
    expect(judgeByJsonschema(question(local, ['a', 1]), 'draft-07')).toEqual([true, false]);
    const documents = { 'https://a.example/name': { type: 'string' } };
    const other = { $ref: 'https://a.example/name' };
    expect(judgeByJsonschema(question(other, ['a', 1], { documents }), 'draft-07')).toEqual([true, false]);
    const named = { properties: { format: { type: 'null' } } };
    expect(judgeByJsonschema(question(named, [{ format: null }, { format: 1 }]), 'draft-07')).toEqual([true, false]);
  });

  it('judges later dialects where they say what draft-07 says', () => {
    const lists = { items: { $ref: '#/$defs/a' }, $defs: { a: { type: 'string' } } };
    expect(judgeByJsonschema(question(lists, [['a'], [1]]), '2020-12')).toEqual([true, false]);
    for (const schema of [
      { prefixItems: [{ type: 'string' }] },
      { properties: { a: { $ref: '#/$defs/a', minLength: 1 } }, $defs: { a: {} } },
      { $dynamicRef: '#a', $defs: { a: { $dynamicAnchor: 'a' } } },
      { contains: {}, minContains: 2 },
    ])
      expect(judgeByJsonschema(question(schema, [['a']]), '2020-12')).toBeUndefined();
  });

  it('says nothing of formats that count, and of what leads nowhere', () => {
    const dates = { type: 'string', format: 'date' };
    expect(judgeByJsonschema(question(dates, ['x'], { assertFormat: true }), 'draft-07')).toBeUndefined();
    expect(judgeByJsonschema(question(dates, ['x']), 'draft-07')).toEqual([true]);
    expect(judgeByJsonschema(question({ $ref: '#/definitions/gone' }, ['x']), 'draft-07')).toBeUndefined();
  });
});
